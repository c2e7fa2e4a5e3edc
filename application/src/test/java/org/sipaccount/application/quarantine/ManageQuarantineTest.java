package org.sipaccount.application.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.application.quarantine.ManagingQuarantine.NextHolder;
import org.sipaccount.application.testing.InMemoryFormerAccounts;
import org.sipaccount.application.testing.InMemoryQuarantine;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.DomainNotAdministered;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.changes.ChangeEntry;
import org.sipaccount.domain.quarantine.NotInQuarantine;
import org.sipaccount.domain.quarantine.QuarantinedAddress;
import org.sipaccount.domain.quarantine.QuarantinedAddress.Kind;

class ManageQuarantineTest {

    private static final SipAddress ERIN = SipAddress.of("erin@example.com");
    private static final Instant NOW = Instant.parse("2025-03-14T12:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(90));
    private static final AdministeredDomains OTHERS =
            new AdministeredDomains.Only(Set.of(DomainName.of("other.example")));
    private static final Reason REASON = new Reason("identity card seen");

    private final InMemoryQuarantine quarantine = new InMemoryQuarantine();
    private final InMemoryFormerAccounts former = new InMemoryFormerAccounts();
    private final TestChanges changes = TestChanges.of();
    private final ManagingQuarantine managing =
            new ManageQuarantine(quarantine, former, changes.changes(), InstantSource.fixed(NOW));

    @BeforeEach
    void anAddressOfAnAccountThatIsGone() {
        quarantine.put(new QuarantinedAddress(ERIN, Kind.ACCOUNT, new AccountId(7), NOW, END));
        former.put(ERIN, NOW);
    }

    @Test
    void liftsAnAddressForAnybodyAndKeepsTheFormerLoginsOut() {
        managing.lift(AdministeredDomains.EVERY, ERIN, NextHolder.ANYBODY, REASON);

        assertThat(shown(AdministeredDomains.EVERY)).isZero();
        assertThat(former.lastEnd(ERIN)).contains(NOW);
    }

    @Test
    void liftsAnAddressForTheOneWhoHadIt() {
        managing.lift(AdministeredDomains.EVERY, ERIN, NextHolder.FORMER, REASON);

        assertThat(former.lastEnd(ERIN)).isEmpty();
    }

    @Test
    void leavesAnEntryWithTheReason() {
        managing.lift(AdministeredDomains.EVERY, ERIN, NextHolder.FORMER, REASON);

        ChangeEntry entry = changes.log().entries().getLast();
        assertThat(entry.account()).isEqualTo(ERIN);
        assertThat(entry.change().reason()).isEqualTo("identity card seen");
        assertThat(entry.change().before("quarantine")).contains(END.toString());
        assertThat(entry.change().after("nextHolder")).contains("FORMER");
    }

    @Test
    void liftsNothingOutsideOfTheScopeAndNothingTwice() {
        assertThatExceptionOfType(DomainNotAdministered.class)
                .isThrownBy(() -> managing.lift(OTHERS, ERIN, NextHolder.FORMER, REASON));
        assertThat(former.lastEnd(ERIN)).isPresent();
        managing.lift(AdministeredDomains.EVERY, ERIN, NextHolder.ANYBODY, REASON);

        assertThatExceptionOfType(NotInQuarantine.class)
                .isThrownBy(() -> managing.lift(AdministeredDomains.EVERY, ERIN, NextHolder.FORMER, REASON));
        assertThat(former.lastEnd(ERIN)).isPresent();
        assertThat(changes.log().entries()).hasSize(1);
    }

    @Test
    void showsWhatIsHeldWithinTheScopeAlone() {
        assertThat(shown(AdministeredDomains.EVERY)).isEqualTo(1);
        assertThat(shown(OTHERS)).isZero();
    }

    private int shown(AdministeredDomains scope) {
        return managing.page(scope, Optional.empty(), PageRequest.first(10))
                .items()
                .size();
    }
}
