package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import org.sipaccount.application.numbers.ReadingNumbers;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class GetEnum implements Action {

    private final ReadingNumbers numbers;

    GetEnum(ReadingNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public String name() {
        return "get_enum";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        return Answer.read(
                numbers.list(account).stream().map(E164Number::toString).toList());
    }
}
