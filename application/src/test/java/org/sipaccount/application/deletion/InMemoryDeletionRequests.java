package org.sipaccount.application.deletion;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.deletion.DeletionRequest;

final class InMemoryDeletionRequests implements DeletionRequests {

    private final Map<String, Claim> byFingerprint = new HashMap<>();

    @Override
    public Optional<DeletionRequest> find(SipAddress account) {
        return byFingerprint.values().stream()
                .filter(claim -> claim.account().equals(account))
                .map(Claim::request)
                .findFirst();
    }

    @Override
    public void put(SipAddress account, DeletionRequest request, String fingerprint) {
        remove(account);
        byFingerprint.put(fingerprint, new Claim(account, request));
    }

    @Override
    public void remove(SipAddress account) {
        byFingerprint.values().removeIf(claim -> claim.account().equals(account));
    }

    @Override
    public Optional<Claim> find(String fingerprint) {
        return Optional.ofNullable(byFingerprint.get(fingerprint));
    }

    @Override
    public Optional<Claim> claim(String fingerprint) {
        return find(fingerprint);
    }
}
