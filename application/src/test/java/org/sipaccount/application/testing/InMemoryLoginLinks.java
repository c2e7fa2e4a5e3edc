package org.sipaccount.application.testing;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.accounts.LinkedLogins;
import org.sipaccount.application.administration.LoginLinks;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.ForeignLogin;
import org.sipaccount.domain.administration.LoginLinkedAlready;

public final class InMemoryLoginLinks implements LoginLinks, LinkedLogins {

    private final Map<ForeignLogin, SipAddress> accounts = new HashMap<>();

    public void clear() {
        accounts.clear();
    }

    @Override
    public Optional<SipAddress> find(String issuer, String subject) {
        return accounts.entrySet().stream()
                .filter(entry -> entry.getKey().issuer().equals(issuer)
                        && entry.getKey().subject().equals(subject))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public Map<SipAddress, List<ForeignLogin>> find(Collection<SipAddress> of) {
        return of.stream().distinct().collect(toMap(account -> account, this::of));
    }

    private List<ForeignLogin> of(SipAddress account) {
        return accounts.entrySet().stream()
                .filter(entry -> entry.getValue().equals(account))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(ForeignLogin::toString))
                .toList();
    }

    @Override
    public void add(SipAddress account, ForeignLogin login) {
        if (accounts.putIfAbsent(login, account) != null) {
            throw new LoginLinkedAlready();
        }
    }

    @Override
    public void remove(SipAddress account, ForeignLogin login) {
        accounts.remove(login, account);
    }
}
