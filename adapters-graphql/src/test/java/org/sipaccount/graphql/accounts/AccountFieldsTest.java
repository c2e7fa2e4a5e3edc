package org.sipaccount.graphql.accounts;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.sipaccount.graphql.GraphQl.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.numbers.EnumRecord;
import org.sipaccount.domain.registrations.HostPort;
import org.sipaccount.domain.registrations.Registration;
import org.sipaccount.domain.voicemail.VoiceMailbox;
import org.sipaccount.graphql.FakePorts;

/** What an account has, read together with it. */
@QuarkusTest
@TestSecurity(user = "alice", roles = "subscriber")
@OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
class AccountFieldsTest {

    private static final Account ALICE = TestAccount.of("alice@example.com").account();
    private static final Account BOB = TestAccount.of("bob@example.com").account();
    private static final String ACCOUNT = "data.viewer.account.";

    @Inject
    FakePorts ports;

    @BeforeEach
    void seed() {
        ports.holdOnly(ALICE, BOB);
    }

    @Test
    void areNothingWhereTheAccountHasNothing() {
        fill(BOB, 2);

        account("aliases { version addresses } enumNumbers devices { userAgent } voicemail { number }")
                .body(ACCOUNT + "aliases.version", equalTo(0))
                .body(ACCOUNT + "aliases.addresses", empty())
                .body(ACCOUNT + "enumNumbers", empty())
                .body(ACCOUNT + "devices", empty())
                .body(ACCOUNT + "voicemail", nullValue());
    }

    @Test
    void areTheAliasesInTheirOrder() {
        fill(ALICE, 1);

        account("aliases { addresses }")
                .body(ACCOUNT + "aliases.addresses", contains("a1@example.com", "z1@example.net"));
    }

    @Test
    void areTheNumbersOnceEach() {
        fill(ALICE, 1);

        account("enumNumbers").body(ACCOUNT + "enumNumbers", contains("+31208005161"));
    }

    @Test
    void areTheDevicesThatAreRegisteredNow() {
        fill(ALICE, 1);

        account("devices { userAgent contact publicContact transport expiresAt }")
                .body(ACCOUNT + "devices.contact", contains("192.168.1.1:5060", "[2001:db8::1]:5061"))
                .body(ACCOUNT + "devices[0].publicContact", equalTo("203.0.113.7:40512"))
                .body(ACCOUNT + "devices[1].publicContact", nullValue())
                .body(ACCOUNT + "devices[0].userAgent", equalTo("Blink"))
                .body(ACCOUNT + "devices[0].transport", equalTo("tls"))
                .body(ACCOUNT + "devices[0].expiresAt", equalTo("2025-03-14T12:01:00Z"));
    }

    @Test
    void areTheMailboxWithoutItsPin() {
        fill(ALICE, 1);

        account("voicemail { version number name email delivery info }")
                .body(ACCOUNT + "voicemail.version", equalTo(0))
                .body(ACCOUNT + "voicemail.number", equalTo("1001"))
                .body(ACCOUNT + "voicemail.name", equalTo("Zoë"))
                .body(ACCOUNT + "voicemail.email", equalTo("zoe@example.org"))
                .body(ACCOUNT + "voicemail.delivery", equalTo("MAIL_AND_KEEP"))
                .body(ACCOUNT + "voicemail.info", equalTo("hello"));
        ask("{ __type(name: \"Voicemail\") { fields { name } } }").body("data.__type.fields.name", not(hasItem("pin")));
        ask("{ viewer { account { voicemail { pin } } } }").body("errors.size()", equalTo(1));
    }

    private void fill(Account account, int n) {
        SipAddress address = account.address();
        ports.inMemoryAliases().add(address, new Alias(SipAddress.of("z" + n + "@example.net")));
        ports.inMemoryAliases().add(address, new Alias(SipAddress.of("a" + n + "@example.com")));
        ports.inMemoryNumbers().add(address, published(n, "e164.arpa"));
        ports.inMemoryNumbers().add(address, published(n, "e164.example"));
        ports.inMemoryRegistrations().add(address, behindNat());
        ports.inMemoryRegistrations().add(address, registration("2001:db8::1", 60));
        ports.inMemoryRegistrations().add(address, registration("192.0.2.1", 0));
        ports.inMemoryMailboxes().save(address, mailbox(n));
    }

    private static EnumRecord published(int n, String tld) {
        return new EnumRecord(new E164Number("3120800516" + n), new DomainName(tld), Instant.EPOCH);
    }

    private static Registration behindNat() {
        return new Registration(
                new HostPort("192.168.1.1", 5060),
                Optional.of(new HostPort("203.0.113.7", 40512)),
                FakePorts.NOW.plusSeconds(60),
                "Blink",
                "tls");
    }

    private static Registration registration(String host, int seconds) {
        return new Registration(
                new HostPort(host, 5061), Optional.empty(), FakePorts.NOW.plusSeconds(seconds), "", "udp");
    }

    private static VoiceMailbox mailbox(int n) {
        return new VoiceMailbox(
                "100" + n,
                "4242",
                "Zoë",
                Optional.of(new EmailAddress("zoe@example.org")),
                "hello",
                VoiceMailbox.Delivery.MAIL_AND_KEEP);
    }

    private static ValidatableResponse account(String fields) {
        return ask("{ viewer { account { " + fields + " } } }").statusCode(200).body("errors", nullValue());
    }
}
