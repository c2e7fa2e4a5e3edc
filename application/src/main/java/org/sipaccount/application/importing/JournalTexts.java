package org.sipaccount.application.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.importing.AccountDocument.JournalLine;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.journal.JournalEntry;

/** The chat journals of all accounts, which stand in one list beside them. */
final class JournalTexts {

    private record Key(SipAddress account, long id) {}

    private final Set<SipAddress> accounts;
    private final Set<Key> seen = new HashSet<>();
    private final Map<SipAddress, List<JournalEntry>> byAccount = new HashMap<>();

    /** @param accounts those of the document */
    JournalTexts(Set<SipAddress> accounts) {
        this.accounts = accounts;
    }

    void read(DocumentPath path, @Nullable List<JournalLine> lines) {
        for (int i = 0; lines != null && i < lines.size(); i++) {
            read(path.at(i), lines.get(i));
        }
    }

    private void read(DocumentPath path, JournalLine line) {
        Optional<SipAddress> account = path.at("account").required(line.account(), this::known);
        Optional<Long> id = path.at("id").required(line.id(), Texts::id);
        Optional<Instant> stored = path.at("timestamp").required(line.timestamp(), JournalTexts::time);
        String data = line.data();
        if (data == null) {
            path.at("data").fault("is missing");
        }
        if (account.isEmpty() || id.isEmpty() || stored.isEmpty() || data == null) {
            return;
        }
        if (!seen.add(new Key(account.get(), id.get()))) {
            path.at("id").fault("is in the document already");
            return;
        }
        path.whole(() -> new JournalEntry(
                        id.get(), stored.get(), Texts.orEmpty(line.uuid()), Texts.orEmpty(line.ipAddress()), data))
                .ifPresent(entry -> byAccount
                        .computeIfAbsent(account.get(), first -> new ArrayList<>())
                        .add(entry));
    }

    private SipAddress known(String text) {
        SipAddress address = SipAddress.of(text);
        if (!accounts.contains(address)) {
            throw new InvalidValue("one of the document's accounts is expected");
        }
        return address;
    }

    private static Instant time(String text) {
        return text.matches("[0-9]+") ? Texts.unixTime(text) : Texts.utcDate(text);
    }

    /** In the order of their ids. */
    List<JournalEntry> of(SipAddress account) {
        return byAccount.getOrDefault(account, List.of()).stream()
                .sorted(Comparator.comparingLong(JournalEntry::id))
                .toList();
    }
}
