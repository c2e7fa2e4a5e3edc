package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.accounts.ManagingIdentity;
import org.sipaccount.application.accounts.ManagingPassword;
import org.sipaccount.application.accounts.ManagingPrivacy;
import org.sipaccount.application.aliases.ManagingAliases;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.application.changes.ChangeLog;
import org.sipaccount.application.changes.RevertingChanges;
import org.sipaccount.application.quarantine.Quarantine;
import org.sipaccount.application.rules.KeepingContacts;
import org.sipaccount.application.rules.ManagingRules;
import org.sipaccount.application.rules.ScreeningCalls;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.CallerId;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.IdentityChange;
import org.sipaccount.domain.accounts.Language;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.AliasTaken;
import org.sipaccount.domain.changes.ChangeEntry;
import org.sipaccount.domain.changes.ChangedSince;
import org.sipaccount.domain.changes.Edit;
import org.sipaccount.domain.changes.NotRevertible;
import org.sipaccount.domain.changes.UnknownChange;
import org.sipaccount.domain.numbers.SimpleNumberingPlan;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.domain.rules.UriPattern;
import org.sipaccount.domain.rules.ValidityPeriod;
import org.sipaccount.domain.rules.WeeklyRule;
import org.sipaccount.localstack.testing.MariaDbTestResource;

/** Changes that are taken back. */
@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class RevertingTest {

    private static final Account ALICES = Samples.plain(ALICE);
    private static final Contact MUM =
            new Contact(new UriPattern("mum@example.org"), "Mum, \"at home\"", Optional.of(new ContactGroup("family")));
    private static final List<WeeklyRule> WORK = List.of(WeeklyRule.of("Mon-Fri 09:00-17:00 everybody"));

    private final RevertingChanges reverting;
    private final ManagingPrivacy privacy;
    private final ManagingIdentity identity;
    private final ManagingPassword password;
    private final ManagingAliases aliases;
    private final ManagingRules rules;
    private final ScreeningCalls screening;
    private final KeepingContacts contacts;
    private final Accounts accounts;
    private final ChangeLog log;
    private final ActorContext actorContext;
    private final Database database;
    private final Quarantine quarantine;

    RevertingTest(
            RevertingChanges reverting,
            ManagingPrivacy privacy,
            ManagingIdentity identity,
            ManagingPassword password,
            ManagingAliases aliases,
            ManagingRules rules,
            ScreeningCalls screening,
            KeepingContacts contacts,
            Accounts accounts,
            ChangeLog log,
            ActorContext actorContext,
            Database database,
            Quarantine quarantine) {
        this.reverting = reverting;
        this.privacy = privacy;
        this.identity = identity;
        this.password = password;
        this.aliases = aliases;
        this.rules = rules;
        this.screening = screening;
        this.contacts = contacts;
        this.accounts = accounts;
        this.log = log;
        this.actorContext = actorContext;
        this.database = database;
        this.quarantine = quarantine;
    }

    @BeforeEach
    void twoAccounts() {
        actorContext.as(Samples.SOMEBODY);
        database.holdOnly(
                AccountBuilder.account(ALICE).alias("zoe@example.com").build(),
                AccountBuilder.account(BOB).build());
    }

    @Test
    void setsAValueBackAndNamesTheChangeThatItTookBack() {
        privacy.hideCallerId(ALICES);

        reverting.revert(ALICES, 1);

        assertThat(alice().hidesCallerId()).isFalse();
        ChangeEntry entry = database.inTransaction(() -> log.find(ALICE, 2).orElseThrow());
        assertThat(entry.reverts()).hasValue(1);
        assertThat(entry.change().after("hidesCallerId")).contains("false");
    }

    @Test
    void isItselfTakenBack() {
        privacy.hideCallerId(ALICES);
        reverting.revert(ALICES, 1);

        reverting.revert(ALICES, 2);

        assertThat(alice().hidesCallerId()).isTrue();
    }

    @Test
    void isRefusedWhereTheSettingChangedSince() {
        identity.setCallerId(ALICES, Optional.of(CallerId.of("+31208005160", SimpleNumberingPlan.DUTCH)));
        identity.setCallerId(ALICES, Optional.of(CallerId.of("+31208005161", SimpleNumberingPlan.DUTCH)));

        assertThatExceptionOfType(ChangedSince.class).isThrownBy(() -> reverting.revert(ALICES, 1));
        reverting.revert(ALICES, 2);

        assertThat(alice().callerId()).hasToString("Optional[0031208005160]");
    }

    @Test
    void leavesFieldsOfTheIdentityThatChangedSince() {
        identity.change(ALICES, IdentityChange.ofEmail(Optional.of(new EmailAddress("zoe@example.org"))));
        identity.change(ALICES, language(Language.NL));

        reverting.revert(ALICES, 1);

        assertThat(alice().email()).isEmpty();
        assertThat(alice().language()).contains(Language.NL);
        assertThatExceptionOfType(ChangedSince.class).isThrownBy(() -> reverting.revert(ALICES, 1));
    }

    @Test
    void bringsRulesBackAsTheyWere() {
        rules.replaceAcceptRules(ALICES, WORK);
        rules.replaceRejectRules(ALICES, List.of(RejectRule.of("%spam%")));
        rules.replaceAcceptRules(ALICES, List.of());

        reverting.revert(ALICES, 3);
        reverting.revert(ALICES, 2);

        assertThat(acceptRules().permanent()).isEqualTo(WORK);
        assertThat(screening.rejectRules(ALICES)).isEmpty();
    }

    @Test
    void startsDoNotDisturbAgainWhereItEndsLater() {
        Instant end = FixedClock.NOW.plusSeconds(3600).truncatedTo(ChronoUnit.SECONDS);
        rules.startDoNotDisturb(ALICES, Callers.NOBODY, new ValidityPeriod.Until(end));
        rules.endDoNotDisturb(ALICES);

        reverting.revert(ALICES, 2);

        assertThat(acceptRules().temporary().orElseThrow().end()).contains(end);
    }

    @Test
    void takesBackWhatHappenedToOneContactAmongOthers() {
        contacts.add(ALICES, MUM);
        long id = contacts.add(ALICES, contact("Dad")).entry().id();
        contacts.change(ALICES, id, renamed("Daddy"));
        contacts.remove(ALICES, MUM);

        reverting.revert(ALICES, 4);
        reverting.revert(ALICES, 3);
        reverting.revert(ALICES, 1);

        assertThat(screening.contacts(ALICES)).containsExactly(contact("Dad"));
        assertThatExceptionOfType(ChangedSince.class).isThrownBy(() -> reverting.revert(ALICES, 1));
    }

    @Test
    void givesAnAliasBackUnlessSomebodyElseHasItByNow() {
        aliases.remove(ALICES, SipAddress.of("zoe@example.com"));
        reverting.revert(ALICES, 1);
        assertThat(aliases.list(ALICES)).hasSize(1);

        aliases.remove(ALICES, SipAddress.of("zoe@example.com"));
        database.inTransaction(() -> quarantine.lift(SipAddress.of("zoe@example.com"), FixedClock.NOW));
        aliases.add(Samples.plain(BOB), "zoe");

        assertThatExceptionOfType(AliasTaken.class).isThrownBy(() -> reverting.revert(ALICES, 3));
    }

    @Test
    void isNotToBeHadOfSecretsNorOfOtherAccounts() {
        password.change(ALICES, "Very-Secret1");
        privacy.hideCallerId(Samples.plain(BOB));
        privacy.showCallerId(Samples.plain(BOB));

        assertThatExceptionOfType(NotRevertible.class).isThrownBy(() -> reverting.revert(ALICES, 1));
        assertThatExceptionOfType(UnknownChange.class).isThrownBy(() -> reverting.revert(ALICES, 2));
    }

    private static IdentityChange language(Language language) {
        return new IdentityChange(Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), Edit.set(language));
    }

    private static Contact contact(String name) {
        return new Contact(new UriPattern("dad@example.org"), name, Optional.empty());
    }

    private static UnaryOperator<Contact> renamed(String name) {
        return before -> new Contact(before.uri(), name, before.group());
    }

    private AcceptRules acceptRules() {
        return screening.acceptRules(ALICES);
    }

    private Account alice() {
        return database.inTransaction(() -> accounts.find(ALICE).orElseThrow());
    }
}
