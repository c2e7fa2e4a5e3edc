package org.sipaccount.persistence;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.domain.forwarding.ForwardingCondition.BUSY;
import static org.sipaccount.domain.forwarding.ForwardingCondition.NO_REPLY;
import static org.sipaccount.domain.forwarding.ForwardingCondition.UNAVAILABLE;
import static org.sipaccount.domain.forwarding.ForwardingCondition.UNCONDITIONAL;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.application.forwarding.ForwardingHops;
import org.sipaccount.application.forwarding.Forwardings;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Destination;
import org.sipaccount.domain.forwarding.ForwardingGraph;
import org.sipaccount.domain.forwarding.ForwardingHop;
import org.sipaccount.domain.forwarding.ForwardingSetting;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.numbers.EnumRecord;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class ForwardingHopsTest {

    private static final ForwardingHop TO_ALICE = new ForwardingHop(
            ALICE, Map.of(UNCONDITIONAL, destination("bob@example.com"), NO_REPLY, destination("desk@example.net")));
    private static final ForwardingHop TO_BOB = new ForwardingHop(BOB, Map.of());

    private final ForwardingHops hops;
    private final Forwardings forwardings;
    private final Database database;
    private final ConcurrentTransactions transactions;

    ForwardingHopsTest(
            ForwardingHops hops, Forwardings forwardings, Database database, ConcurrentTransactions transactions) {
        this.hops = hops;
        this.forwardings = forwardings;
        this.database = database;
        this.transactions = transactions;
    }

    @BeforeEach
    void twoAccounts() {
        database.holdOnly(
                AccountBuilder.account(ALICE)
                        .alias("zoe@example.com")
                        .alias("31208005160@example.com")
                        .alias("+31-20-800.5163@example.com")
                        .with(published("31208005160", "e164.arpa"))
                        .with(published("31208005161", "e164.arpa"))
                        .with(published("31208005162", "e164.test"))
                        .forwarding(UNCONDITIONAL, target("sip:Bob@example.com:5070"))
                        .forwarding(NO_REPLY, target("sip:desk@example.net"))
                        .forwarding(BUSY, new ForwardingSetting(target("sip:bob@example.com"), false))
                        .forwarding(UNAVAILABLE, ForwardingTarget.MAILBOX)
                        .build(),
                AccountBuilder.account(BOB)
                        .alias("0031208005161@example.com")
                        .with(published("31208005162", "e164.arpa"))
                        .forwarding(UNCONDITIONAL, ForwardingTarget.OWN_MOBILE)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alice@example.com",
                "zoe@example.com",
                "31208005160@example.com",
                "+31208005160@example.com",
                "0031208005160@example.com",
                "0208005160@example.com",
                "+31-20-8005163@example.com",
                "+31208005163@example.com",
                "0208005163@example.com"
            })
    void findsAnAccountByAddressByAliasAndByNumber(String address) {
        assertThat(find(address)).isEqualTo(Map.of(destination(address), TO_ALICE));
    }

    @Test
    void takesAnAddressForANumberBeforeTheRecordsOfTheNumber() {
        assertThat(find("+31208005161@example.com").values()).containsExactly(TO_BOB);
    }

    @Test
    void takesTheRecordOfTheFirstTree() {
        assertThat(find("+31208005162@example.com").values()).containsExactly(TO_BOB);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"alice@example.net", "+31208005160@example.net", "carol@example.com", "+31208005164@example.com"
            })
    void findsNobodyElsewhere(String address) {
        assertThat(find(address)).isEmpty();
    }

    @Test
    void findsManyInOneStatementAndTheCountriesInAnother() {
        Set<Destination> many = Stream.concat(
                        Stream.of(destination("alice@example.com"), destination("bob@example.com")),
                        IntStream.range(2, ForwardingGraph.MOST_ADDRESSES)
                                .mapToObj(i -> destination("+3120" + i + "@example.com")))
                .collect(toSet());

        assertThat(database.inTransaction(() -> hops.find(many)))
                .isEqualTo(Map.of(destination("alice@example.com"), TO_ALICE, destination("bob@example.com"), TO_BOB));
        assertThat(database.statements(() -> hops.find(many))).isEqualTo(2);
        assertThat(database.statements(() -> hops.find(Set.of(destination("alice@example.com")))))
                .isEqualTo(1);
    }

    @Test
    void keepsTheSecondWaitingWhoseForwardingCouldCloseALoop() {
        Map<Destination, ForwardingHop> seenByTheSecond = new HashMap<>();
        var toBob = Map.of(UNCONDITIONAL, Optional.of(ForwardingSetting.to(target("sip:zoe@example.com"))));

        var outcome = transactions.of(
                () -> {
                    hops.awaitOthers(Set.of(ALICE, BOB));
                    forwardings.store(BOB, toBob);
                },
                () -> {
                    hops.awaitOthers(Set.of(ALICE, BOB));
                    seenByTheSecond.putAll(hops.find(Set.of(destination("bob@example.com"))));
                });

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).isEmpty();
        assertThat(seenByTheSecond)
                .containsEntry(
                        destination("bob@example.com"),
                        new ForwardingHop(BOB, Map.of(UNCONDITIONAL, destination("zoe@example.com"))));
    }

    private Map<Destination, ForwardingHop> find(String address) {
        return database.inTransaction(() -> hops.find(Set.of(destination(address))));
    }

    private static EnumRecord published(String number, String tree) {
        return new EnumRecord(new E164Number(number), DomainName.of(tree), Instant.EPOCH);
    }

    private static ForwardingTarget target(String uri) {
        return ForwardingTarget.of(uri);
    }

    private static Destination destination(String address) {
        return new Destination(SipAddress.of(address));
    }
}
