package org.sipaccount.application.changes;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.ChangeEntry;
import org.sipaccount.domain.changes.SettingVersions;

public final class InMemoryChangeLog implements ChangeLog {

    private final List<ChangeEntry> entries = new ArrayList<>();

    /** Of all accounts, oldest first. */
    public List<ChangeEntry> entries() {
        return List.copyOf(entries);
    }

    /** The changes alone, oldest first. */
    public List<Change> changes() {
        return entries.stream().map(ChangeEntry::change).toList();
    }

    public void clear() {
        entries.clear();
    }

    private List<ChangeEntry> of(SipAddress account) {
        return entries.stream().filter(entry -> entry.account().equals(account)).toList();
    }

    @Override
    public void open(SipAddress account) {
        // Nobody else is here.
    }

    @Override
    public int append(SipAddress account, Instant at, Actor actor, Change change, OptionalInt reverts) {
        int number = of(account).size() + 1;
        entries.add(new ChangeEntry(number, account, at, actor, change, reverts));
        return number;
    }

    @Override
    public void appendFirst(Collection<SipAddress> accounts, Instant at, Actor actor, Change change) {
        accounts.forEach(account -> append(account, at, actor, change, OptionalInt.empty()));
    }

    @Override
    public Optional<ChangeEntry> find(SipAddress account, int number) {
        return of(account).stream().filter(entry -> entry.number() == number).findFirst();
    }

    @Override
    public Map<SipAddress, SettingVersions> versions(Collection<SipAddress> accounts) {
        return accounts.stream().distinct().collect(toMap(account -> account, this::versions));
    }

    private SettingVersions versions(SipAddress account) {
        return new SettingVersions(
                of(account).stream().collect(toMap(entry -> entry.change().setting(), ChangeEntry::number, Math::max)));
    }
}
