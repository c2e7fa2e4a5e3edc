package org.sipaccount.domain.administration;

import java.time.ZoneId;
import java.util.Optional;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.Language;
import org.sipaccount.domain.accounts.NewPassword;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.PersonName;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;

/**
 * An account that staff want to create.
 *
 * @param password opens the account at first; without one nothing does until one is set, but for linked logins
 */
public record NewAccount(
        SipAddress address,
        PersonName name,
        Optional<EmailAddress> email,
        Optional<PhoneNumber> callerId,
        Optional<PhoneNumber> mobileNumber,
        Optional<ZoneId> zone,
        Optional<Language> language,
        Provision provision,
        Optional<NewPassword> password) {

    public Account in(ServedDomain domain) {
        return new Account(
                address,
                domain,
                name,
                email,
                callerId,
                mobileNumber,
                provision.owner(),
                zone,
                language,
                provision.region(),
                provision.quickDial(),
                NoAnswerTimeout.DEFAULT,
                provision.billing(),
                provision.groups());
    }

    public Credentials credentials() {
        return new Credentials(password.map(text -> DigestSecret.of(address, text.value())), Optional.empty());
    }
}
