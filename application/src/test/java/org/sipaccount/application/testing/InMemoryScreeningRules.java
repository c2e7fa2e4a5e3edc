package org.sipaccount.application.testing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sipaccount.application.rules.ScreeningRules;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.domain.rules.WeeklyRule;

public final class InMemoryScreeningRules implements ScreeningRules {

    private final Map<SipAddress, AcceptRules> acceptRules = new HashMap<>();
    private final Map<SipAddress, List<RejectRule>> rejectRules = new HashMap<>();

    public void put(SipAddress account, AcceptRules accept, List<RejectRule> reject) {
        acceptRules.put(account, accept);
        rejectRules.put(account, List.copyOf(reject));
    }

    @Override
    public AcceptRules acceptRules(SipAddress account) {
        return acceptRules.getOrDefault(account, AcceptRules.NONE);
    }

    @Override
    public List<RejectRule> rejectRules(SipAddress account) {
        return rejectRules.getOrDefault(account, List.of());
    }

    @Override
    public Map<SipAddress, AcceptRules> acceptRules(Collection<SipAddress> accounts) {
        return accounts.stream().distinct().collect(Collectors.toMap(account -> account, this::acceptRules));
    }

    @Override
    public Map<SipAddress, List<RejectRule>> rejectRules(Collection<SipAddress> accounts) {
        return accounts.stream().distinct().collect(Collectors.toMap(account -> account, this::rejectRules));
    }

    @Override
    public void savePermanent(SipAddress account, List<WeeklyRule> before, List<WeeklyRule> after) {
        AcceptRules stored = acceptRules(account);
        if (!stored.permanent().equals(before)) {
            throw new ConcurrentChange();
        }
        acceptRules.put(account, new AcceptRules(after, stored.temporary()));
    }

    @Override
    public List<RejectRule> saveRejectRules(SipAddress account, List<RejectRule> after) {
        List<RejectRule> before = rejectRules(account);
        rejectRules.put(account, List.copyOf(after));
        return before;
    }

    @Override
    public Optional<TemporaryRule> saveTemporary(SipAddress account, Optional<TemporaryRule> rule) {
        AcceptRules before = acceptRules(account);
        acceptRules.put(account, new AcceptRules(before.permanent(), rule));
        return before.temporary();
    }
}
