package org.sipaccount.application.changes;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.ChangeEntry;
import org.sipaccount.domain.changes.ChangeFilter;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.changes.SettingVersions;

public final class InMemoryChangeLog implements ChangeLog, ChangePages {

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

    /** Nothing here tells accounts of one address apart. */
    @Override
    public void appendLate(AccountId account, SipAddress address, Instant at, Actor actor, Change change) {
        append(address, at, actor, change, OptionalInt.empty());
    }

    @Override
    public Optional<ChangeEntry> find(SipAddress account, int number) {
        return of(account).stream().filter(entry -> entry.number() == number).findFirst();
    }

    @Override
    public Map<SipAddress, SettingVersions> versions(Collection<SipAddress> accounts) {
        return accounts.stream().distinct().collect(toMap(account -> account, this::versions));
    }

    /** It knows of no account that is gone. */
    @Override
    public Map<SipAddress, Integer> newest(Collection<SipAddress> accounts) {
        return accounts.stream()
                .distinct()
                .collect(toMap(account -> account, account -> of(account).size()));
    }

    @Override
    public List<ChangeEntry> after(SipAddress account, int number, int limit) {
        return of(account).stream()
                .filter(entry -> entry.number() > number)
                .limit(limit)
                .toList();
    }

    private SettingVersions versions(SipAddress account) {
        return new SettingVersions(
                of(account).stream().collect(toMap(entry -> entry.change().setting(), ChangeEntry::number, Math::max)));
    }

    @Override
    public Page<ChangeEntry, Integer> ofAccount(
            SipAddress account, Optional<Setting> setting, PageRequest<Integer> request) {
        return Page.of(
                request,
                ofSetting(account, setting)
                        .filter(entry -> entry.number() < request.after().orElse(Integer.MAX_VALUE))
                        .sorted(Comparator.comparing(ChangeEntry::number).reversed())
                        .limit(request.oneMore())
                        .map(entry -> new Page.Item<>(entry, entry.number()))
                        .toList());
    }

    @Override
    public int countOfAccount(SipAddress account, Optional<Setting> setting, int most) {
        return (int) ofSetting(account, setting).limit(most).count();
    }

    private Stream<ChangeEntry> ofSetting(SipAddress account, Optional<Setting> setting) {
        return of(account).stream()
                .filter(entry -> setting.map(entry.change().setting()::equals).orElse(true));
    }

    @Override
    public Page<ChangeEntry, ChangePosition> ofDomains(
            AdministeredDomains domains, ChangeFilter filter, PageRequest<ChangePosition> request) {
        return Page.of(
                request,
                IntStream.range(0, entries.size())
                        .mapToObj(key -> new Page.Item<>(
                                entries.get(key),
                                new ChangePosition(entries.get(key).at(), key)))
                        .filter(item -> matches(item.value(), domains, filter))
                        .filter(item -> request.after()
                                .map(after -> item.position().key() < after.key())
                                .orElse(true))
                        .sorted(Comparator.comparing((Page.Item<ChangeEntry, ChangePosition> item) ->
                                        item.position().key())
                                .reversed())
                        .limit(request.oneMore())
                        .toList());
    }

    @Override
    public int countOfDomains(AdministeredDomains domains, ChangeFilter filter, int most) {
        return (int) entries.stream()
                .filter(entry -> matches(entry, domains, filter))
                .limit(most)
                .count();
    }

    private static boolean matches(ChangeEntry entry, AdministeredDomains domains, ChangeFilter filter) {
        return domains.covers(entry.account())
                && filter.account().map(entry.account()::equals).orElse(true)
                && filter.actor().map(entry.actor().name()::equals).orElse(true)
                && filter.from().map(from -> !entry.at().isBefore(from)).orElse(true)
                && filter.until().map(entry.at()::isBefore).orElse(true);
    }
}
