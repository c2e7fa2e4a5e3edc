package org.sipaccount.domain.accounts;

import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.sipaccount.domain.numbers.SimpleNumberingPlan;

/** An account for tests: alice@example.com, with nothing set but what the test gives it. */
public final class Alice {

    public static final SipAddress ADDRESS = SipAddress.of("alice@example.com");
    public static final ServedDomain SERVED_BY = new ServedDomain(
            ADDRESS.domain(),
            Currency.getInstance("EUR"),
            DomainName.of("vm.example.com"),
            false,
            true,
            SimpleNumberingPlan.DUTCH);

    private Alice() {}

    public static Account plain() {
        return with(Optional.empty(), Owner.UNKNOWN);
    }

    public static Account withMobile(String number) {
        return with(Optional.of(new PhoneNumber(number)), Owner.UNKNOWN);
    }

    static Account with(Optional<PhoneNumber> mobile, Owner owner) {
        return new Account(
                ADDRESS,
                SERVED_BY,
                new PersonName("Alice", "Atkins"),
                Optional.empty(),
                Optional.empty(),
                mobile,
                owner,
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                NoAnswerTimeout.DEFAULT,
                Billing.PREPAID,
                Set.of());
    }

    static Account in(Group... groups) {
        Account plain = plain();
        return new Account(
                plain.address(),
                plain.servedBy(),
                plain.name(),
                plain.email(),
                plain.callerId(),
                plain.mobileNumber(),
                plain.owner(),
                plain.zone(),
                plain.language(),
                plain.region(),
                plain.quickDial(),
                plain.noAnswerTimeout(),
                plain.billing(),
                Set.of(groups));
    }
}
