package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients that meet at one account or at one voucher. */
@QuarkusTest
@TestProfile(LocalMode.class)
class ConcurrencyTest {

    private static final String SUCCESS = "\"success\":true";

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    @Test
    void storesDifferentSettingsOfOneAccountThatAreChangedAtOnce() throws Exception {
        List<String> answers = atOnce(
                () -> DemoAccount.ERIN.ask("set_call_forwarding&FUNC=one"),
                () -> DemoAccount.ERIN.ask("set_call_forwarding&FBUS=two"),
                () -> DemoAccount.ERIN.ask("set_dnd_on&duration=60"),
                () -> DemoAccount.ERIN.ask("set_privacy_on"),
                () -> DemoAccount.ERIN.ask("add_alias&username=three"));

        assertThat(answers).allMatch(answer -> answer.contains(SUCCESS));
        assertThat(DemoAccount.ERIN.ask("get_call_forwarding"))
                .contains("\"FUNC\":\"one@example.com\"", "\"FBUS\":\"two@example.com\"");
        assertThat(DemoAccount.ERIN.ask("get_accept_rules")).contains("nobody\"],\"duration\":60");
        assertThat(DemoAccount.ERIN.ask("get_aliases")).isEqualTo("[\"three@example.com\"]");
    }

    @Test
    void letsTheLastOneWinOfThoseWhoChangeOneSettingAtOnce() throws Exception {
        List<Callable<String>> changes = IntStream.range(0, 6)
                .<Callable<String>>mapToObj(i -> () -> DemoAccount.ERIN.ask("set_call_forwarding&FUNC=desk" + i))
                .toList();

        List<String> answers = atOnce(changes);

        assertThat(answers).allMatch(answer -> answer.contains(SUCCESS));
        assertThat(DemoAccount.ERIN.ask("get_call_forwarding")).containsPattern("\"FUNC\":\"desk[0-5]@example.com\"");
    }

    @Test
    void takesTwoThatWantTheSameForRight() throws Exception {
        for (String action : new String[] {
            "set_call_forwarding&FUNC=desk", "set_dnd_on&duration=60", "set_dnd_off", "set_call_forwarding&FUNC="
        }) {
            List<String> answers = atOnce(Collections.nCopies(6, () -> DemoAccount.ERIN.ask(action)));

            assertThat(answers).as(action).allMatch(answer -> answer.contains(SUCCESS));
        }
    }

    @Test
    void letsNoTwoForwardEverythingToEachOther() throws Exception {
        for (int round = 0; round < 10; round++) {
            List<String> answers = atOnce(
                    () -> DemoAccount.BOB.ask("set_call_forwarding&FUNC=erin"),
                    () -> DemoAccount.ERIN.ask("set_call_forwarding&FUNC=bob"));

            assertThat(answers).filteredOn(answer -> answer.contains(SUCCESS)).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.contains("(1063)")).hasSize(1);
            DemoAccount.BOB.ask("set_call_forwarding&FUNC=");
            DemoAccount.ERIN.ask("set_call_forwarding&FUNC=");
        }
    }

    @Test
    void letsExactlyOneRedeemAVoucher() throws Exception {
        List<String> answers = atOnce(
                () -> DemoAccount.ALICE.ask("add_balance&id=78&number=9876543210"),
                () -> DemoAccount.ERIN.ask("add_balance&id=78&number=9876543210"),
                () -> DemoAccount.ALICE.ask("add_balance&id=78&number=9876543210"));

        assertThat(answers).filteredOn(answer -> answer.contains(SUCCESS)).hasSize(1);
    }

    @Test
    void givesAnAliasToExactlyOne() throws Exception {
        List<String> answers = atOnce(
                () -> DemoAccount.ALICE.ask("add_alias&username=wanted"),
                () -> DemoAccount.BOB.ask("add_alias&username=wanted"),
                () -> DemoAccount.ERIN.ask("add_alias&username=wanted"));

        assertThat(answers).filteredOn(answer -> answer.contains(SUCCESS)).hasSize(1);
    }

    @SafeVarargs
    private static List<String> atOnce(Callable<String>... requests) throws InterruptedException, ExecutionException {
        return atOnce(List.of(requests));
    }

    private static List<String> atOnce(List<Callable<String>> requests)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(requests.size())) {
            List<String> answers = new java.util.ArrayList<>();
            for (Future<String> answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
