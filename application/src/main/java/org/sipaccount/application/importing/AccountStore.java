package org.sipaccount.application.importing;

import java.util.List;
import java.util.Set;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.numbers.EnumRecord;

/** Whole accounts, as an import stores them. */
public interface AccountStore {

    /** Those of the addresses that are accounts. */
    Set<SipAddress> accounts(Set<SipAddress> addresses);

    /** Those of the addresses that are accounts or aliases, or in quarantine. */
    Set<SipAddress> taken(Set<SipAddress> addresses);

    /** Those of the ids that are vouchers. */
    Set<Long> vouchers(Set<Long> ids);

    /** Those of the records whose number is published under their tree already, for whomever, or in quarantine. */
    Set<EnumRecord> published(Set<EnumRecord> records);

    /** Adds the domains that are not served yet; leaves those that are exactly as they are. */
    void serve(List<ServedDomain> domains);

    /** Adds accounts that are not there yet, with all that they hold. */
    void add(List<ImportedAccount> accounts);

    /** Takes away everything, quarantine and the memory of former accounts as well. */
    void clear();
}
