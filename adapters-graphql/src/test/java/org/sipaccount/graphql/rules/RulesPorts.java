package org.sipaccount.graphql.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import org.sipaccount.application.rules.ContactPages;
import org.sipaccount.application.rules.PhoneBook;
import org.sipaccount.application.rules.ScreeningRules;
import org.sipaccount.application.testing.InMemoryPhoneBook;
import org.sipaccount.application.testing.InMemoryScreeningRules;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.graphql.FakePorts;

/** Rules and phone books in memory. */
@ApplicationScoped
public class RulesPorts {

    static final Account ALICE = TestAccount.of("alice@example.com").account();
    static final Account BOB = TestAccount.of("bob@example.com").account();

    private final InMemoryScreeningRules rules = new InMemoryScreeningRules();
    private final InMemoryPhoneBook phoneBook = new InMemoryPhoneBook();
    private final FakePorts ports;

    RulesPorts(FakePorts ports) {
        this.ports = ports;
    }

    /** Alice and Bob, without rules and contacts. */
    void holdAliceAndBob() {
        ports.holdOnly(ALICE, BOB);
        rules.put(ALICE.address(), AcceptRules.NONE, List.of());
        rules.put(BOB.address(), AcceptRules.NONE, List.of());
        phoneBook.clear();
    }

    void blockAlice() {
        ports.holdOnly(TestAccount.of("alice@example.com").blocked().account());
    }

    /** The fields of the newest change, like {@code rule: before -> after}. */
    String newestChange() {
        return ports.log().changes().getLast().fields().stream()
                .map(field -> field.field() + ": " + field.before().orElse("none") + " -> "
                        + field.after().orElse("none"))
                .findFirst()
                .orElseThrow();
    }

    int changes() {
        return ports.log().changes().size();
    }

    InMemoryScreeningRules rules() {
        return rules;
    }

    InMemoryPhoneBook phoneBook() {
        return phoneBook;
    }

    @Produces
    ScreeningRules screeningRules() {
        return rules;
    }

    @Produces
    PhoneBook producedPhoneBook() {
        return phoneBook;
    }

    @Produces
    ContactPages contactPages() {
        return phoneBook;
    }
}
