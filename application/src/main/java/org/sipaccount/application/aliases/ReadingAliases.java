package org.sipaccount.application.aliases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.Alias;

/** The further addresses of several accounts. */
public interface ReadingAliases {

    /**
     * The first {@link Alias#MOST} aliases of each account, by user and then domain in byte order.
     *
     * @param accounts {@link PageRequest#MOST} at most
     */
    Map<SipAddress, List<Alias>> list(Collection<SipAddress> accounts);
}
