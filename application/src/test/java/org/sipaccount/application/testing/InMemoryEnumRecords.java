package org.sipaccount.application.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.numbers.EnumRecords;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.numbers.EnumRecord;

public final class InMemoryEnumRecords implements EnumRecords {

    private final Map<SipAddress, List<EnumRecord>> records = new HashMap<>();

    public void clear() {
        records.clear();
    }

    public void add(SipAddress account, EnumRecord enumRecord) {
        records.computeIfAbsent(account, unknown -> new ArrayList<>()).add(enumRecord);
    }

    @Override
    public List<EnumRecord> oldestChanges(SipAddress account, int limit) {
        return records.getOrDefault(account, List.of()).stream()
                .sorted(Comparator.comparing(EnumRecord::changed))
                .limit(limit)
                .toList();
    }

    @Override
    public Map<SipAddress, List<EnumRecord>> oldestChanges(Collection<SipAddress> accounts, int limit) {
        return InMemoryPages.ofEach(accounts, account -> oldestChanges(account, limit));
    }
}
