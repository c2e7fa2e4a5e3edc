package org.sipaccount.application.administration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.ForeignLogin;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.administration.TooManyLinkedLogins;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;

@UseCase
class LinkLogins implements LinkingLogins {

    private final AdministeredAccounts accounts;
    private final LoginLinks links;
    private final Changes changes;

    LinkLogins(AdministeredAccounts accounts, LoginLinks links, Changes changes) {
        this.accounts = accounts;
        this.links = links;
        this.changes = changes;
    }

    @Override
    public Map<SipAddress, List<ForeignLogin>> find(Collection<SipAddress> of) {
        return links.find(of);
    }

    @Override
    public void link(AdministeredDomains scope, SipAddress address, ForeignLogin login, Optional<Reason> reason) {
        Account account = accounts.open(scope, address);
        List<ForeignLogin> before = of(address);
        if (!before.contains(login)) {
            if (before.size() >= ForeignLogin.MOST) {
                throw new TooManyLinkedLogins();
            }
            links.add(address, login);
            record(account, Optional.empty(), Optional.of(login), reason);
        }
    }

    @Override
    public void unlink(AdministeredDomains scope, SipAddress address, ForeignLogin login, Optional<Reason> reason) {
        Account account = accounts.open(scope, address);
        if (of(address).contains(login)) {
            links.remove(address, login);
            record(account, Optional.of(login), Optional.empty(), reason);
        }
    }

    private List<ForeignLogin> of(SipAddress address) {
        return links.find(List.of(address)).getOrDefault(address, List.of());
    }

    private void record(
            Account account, Optional<ForeignLogin> before, Optional<ForeignLogin> after, Optional<Reason> reason) {
        changes.record(
                account,
                Change.of(Setting.LINKED_LOGINS)
                        .field("login", before, after)
                        .because(reason.map(Reason::text).orElse(""))
                        .build());
    }
}
