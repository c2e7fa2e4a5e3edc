package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class GetIdentity implements Action {

    @Override
    public String name() {
        return "get_identity";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        return Answer.read(new Identity(
                account.address().toString(),
                account.email().map(EmailAddress::value).orElse(""),
                account.name().first(),
                account.name().last(),
                account.callerId().map(PhoneNumber::value).orElse(""),
                account.mobile().map(PhoneNumber::value).orElse(""),
                account.zone().map(ZoneId::getId).orElse(""),
                account.noAnswerTimeout().seconds(),
                account.quickDial()));
    }

    private record Identity(
            String sip_address,
            String email,
            String first,
            String lastname,
            String pstn_caller_id,
            String mobile_number,
            String timezone,
            int no_answer_timeout,
            String quick_dial) {}
}
