package org.sipaccount.legacy.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import org.sipaccount.application.aliases.ManagingAliases;
import org.sipaccount.application.numbers.ReadingNumbers;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.numbers.E164Number;

@Singleton
class IdentityView implements TabView {

    private final ManagingAliases aliases;
    private final ReadingNumbers numbers;

    IdentityView(ManagingAliases aliases, ReadingNumbers numbers) {
        this.aliases = aliases;
        this.numbers = numbers;
    }

    @Override
    public Tab tab() {
        return Tab.IDENTITY;
    }

    @Override
    public TemplateInstance show(Account account, PageLayout page) {
        return Templates.identity(
                page,
                readOnly(account, page),
                page.fields()
                        .of(
                                ChangeEmail.group(account),
                                account.email().map(EmailAddress::value).orElse("")),
                page.fields()
                        .of(
                                ChangeCallerId.group(account),
                                account.callerId().map(PhoneNumber::value).orElse("")),
                aliases.list(account).stream()
                        .map(alias -> alias.address().toString())
                        .toList(),
                numbers.list(account).stream().map(E164Number::toString).toList());
    }

    private static List<ReadOnlyField> readOnly(Account account, PageLayout page) {
        String name = (account.name().first() + " " + account.name().last()).strip();
        return ReadOnlyField.known(
                new ReadOnlyField(
                        page.message("identity.address"), account.address().toString()),
                new ReadOnlyField(page.message("identity.name"), name),
                new ReadOnlyField(
                        page.message("identity.mobile"),
                        account.mobile().map(PhoneNumber::value).orElse("")));
    }
}
