package org.sipaccount.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestSecretTest {

    private static final String PASSWORD = "Alice-Secret1";
    private static final Ha1 USER = new Ha1("e91e98b3365ffbb01eda552a4078ca73");
    private static final Ha1 ADDRESS = new Ha1("98f6c90146e92079483c46b42a94bc5c");

    private final DigestSecret secret = DigestSecret.of(Alice.ADDRESS, PASSWORD);

    @Test
    void knowsABareUserInTheRealmOfTheDomain() {
        assertThat(secret.matching(Alice.ADDRESS, "alice", "example.com")).contains(USER);
    }

    @Test
    void knowsAWholeAddressInTheRealmOfTheDomain() {
        assertThat(secret.matching(Alice.ADDRESS, "alice@example.com", "example.com"))
                .contains(ADDRESS);
    }

    @Test
    void knowsAWholeAddressInTheRealmOfRequestsThatNameNone() {
        assertThat(secret.matching(Alice.ADDRESS, "alice@example.com", "SIP_settings"))
                .contains(Ha1.of("alice@example.com", "SIP_settings", PASSWORD));
    }

    @ParameterizedTest
    @CsvSource({
        "alice, SIP_settings",
        "alice, example.net",
        "alice@example.com, example.net",
        "alice@example.com, ''",
        "bob, example.com",
        "bob@example.com, example.com",
        "bob@example.com, SIP_settings",
        "'', example.com",
        "alice@example.net, example.com"
    })
    void knowsNoOtherCombination(String username, String realm) {
        assertThat(secret.matching(Alice.ADDRESS, username, realm)).isEmpty();
    }

    @Test
    void knowsOnlyTheDigestsThatAMigratedAccountBrought() {
        DigestSecret migrated = new DigestSecret(USER, Optional.of(ADDRESS), Optional.empty());

        assertThat(migrated.matching(Alice.ADDRESS, "alice@example.com", "example.com"))
                .contains(ADDRESS);
        assertThat(migrated.matching(Alice.ADDRESS, "alice@example.com", "SIP_settings"))
                .isEmpty();
    }

    @Test
    void takesTheBytesOfAPasswordAsUtf8() {
        assertThat(Ha1.of("alice", "example.com", "pässwörd")).isEqualTo(new Ha1("419a5875937bd6e3cf1c2366d6c09d64"));
    }

    @Test
    void hidesItselfInATextAndInThatOfWhateverHoldsIt() {
        Credentials credentials = new Credentials(Optional.of(secret), Optional.of(secret));

        assertThat(credentials.toString())
                .doesNotContain(USER.value(), ADDRESS.value(), PASSWORD)
                .doesNotContainPattern("[0-9a-f]{8}");
        assertThat(USER.toString()).doesNotContain(USER.value());
    }
}
