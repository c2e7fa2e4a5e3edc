package org.sipaccount.legacy.page;

import io.quarkus.qute.TemplateInstance;
import org.sipaccount.domain.accounts.Account;

/** What stands in one tab. */
interface TabView {

    Tab tab();

    TemplateInstance show(Account account, PageLayout page);
}
