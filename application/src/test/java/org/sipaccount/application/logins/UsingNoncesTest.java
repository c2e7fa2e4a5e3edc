package org.sipaccount.application.logins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.logins.UsingNonces.Verdict;

class UsingNoncesTest {

    private static final String HERE = "here0000";
    private static final String THERE = "there000";

    private Optional<UsingNonces> there = Optional.empty();
    private final UsingNonces here = new UseNonces(instance(HERE));

    @Test
    void refusesTheSameCountOfANonce() {
        assertThat(here.use(use(HERE, "n", 10))).isEqualTo(Verdict.FIRST);
        assertThat(here.use(use(HERE, "n", 10))).isEqualTo(Verdict.REPLAYED);
    }

    @Test
    void takesCountsInAnyOrder() {
        assertThat(LongStream.of(3, 2, 0, 64, 66, 5, 0xFFFFFFFFL, 0xFFFFFFFEL))
                .allSatisfy(count -> assertThat(here.use(use(HERE, "n", count))).isEqualTo(Verdict.FIRST));
    }

    @Test
    void takesTheSameCountOfAnotherNonce() {
        here.use(use(HERE, "n", 1));

        assertThat(here.use(use(HERE, "m", 1))).isEqualTo(Verdict.FIRST);
    }

    @Test
    void refusesACountThatIsTooFarBehindToBeKnown() {
        here.use(use(HERE, "n", 64));

        assertThat(here.use(use(HERE, "n", 1))).isEqualTo(Verdict.FIRST);
        assertThat(here.use(use(HERE, "n", 0))).isEqualTo(Verdict.REPLAYED);
    }

    @Test
    void takesNoCountTwiceInWhateverOrder() {
        Random random = new Random(7);
        Set<Long> taken = new HashSet<>();

        for (int i = 0; i < 100_000; i++) {
            long count = i / 100 + random.nextInt(200);
            if (here.use(use(HERE, "n", count)) == Verdict.FIRST) {
                assertThat(taken.add(count)).as("count %s", count).isTrue();
            }
        }

        assertThat(taken).hasSizeGreaterThan(500);
    }

    @Test
    void asksTheInstanceThatMadeTheNonce() {
        UsingNonces other = new UseNonces(instance(THERE));
        there = Optional.of(other);

        assertThat(here.use(use(THERE, "n", 1))).isEqualTo(Verdict.FIRST);
        assertThat(here.use(use(THERE, "n", 1))).isEqualTo(Verdict.REPLAYED);
        assertThat(other.use(use(THERE, "n", 1))).isEqualTo(Verdict.REPLAYED);
    }

    @Test
    void knowsNothingOfANonceWhoseInstanceIsGone() {
        assertThat(here.use(use(THERE, "n", 1))).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void forgetsNoNonceBeforeItIsOver() {
        SteppingClock clock = new SteppingClock();
        NonceWindows windows = new NonceWindows(clock);
        NonceUse first = new NonceUse(HERE, "n", clock.instant().plusSeconds(300), 1);
        windows.firstUse(first);

        clock.advance(Duration.ofSeconds(300));
        assertThat(windows.firstUse(first)).isFalse();

        clock.advance(Duration.ofSeconds(30));
        windows.firstUse(new NonceUse(HERE, "m", clock.instant().plusSeconds(300), 1));
        assertThat(windows.size()).isEqualTo(1);
    }

    private static NonceUse use(String owner, String nonce, long count) {
        return new NonceUse(owner, nonce, Instant.now().plusSeconds(300), count);
    }

    private Instances instance(String name) {
        return new Instances() {
            @Override
            public String here() {
                return name;
            }

            @Override
            public Optional<Boolean> useAtOwner(NonceUse use) {
                return there.map(owner -> owner.useHere(use));
            }
        };
    }
}
