package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.voicemail.VoiceMailboxes;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.voicemail.VoiceMailbox;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class VoiceMailboxesTest {

    private static final VoiceMailbox MAILBOX = new VoiceMailbox(
            "1000042",
            "4242",
            "Zoë Ștefănescu",
            Optional.of(new EmailAddress("zoe@example.org")),
            "",
            VoiceMailbox.Delivery.MAIL_AND_KEEP);

    private final VoiceMailboxes mailboxes;
    private final Database database;

    VoiceMailboxesTest(VoiceMailboxes mailboxes, Database database) {
        this.mailboxes = mailboxes;
        this.database = database;
    }

    @BeforeEach
    void oneMailbox() {
        database.holdOnly(
                AccountBuilder.account(ALICE).with(MAILBOX).build(),
                AccountBuilder.account(BOB).build());
    }

    @Test
    void findsTheMailboxOfTheAccount() {
        assertThat(database.inTransaction(() -> mailboxes.find(ALICE))).contains(MAILBOX);
        assertThat(database.inTransaction(() -> mailboxes.find(BOB))).isEmpty();
    }

    @Test
    void storesWhatWasChanged() {
        VoiceMailbox changed =
                new VoiceMailbox("1000042", "99", "", Optional.empty(), "", VoiceMailbox.Delivery.MAIL_ONLY);

        database.inTransaction(() -> mailboxes.save(ALICE, changed));

        assertThat(database.inTransaction(() -> mailboxes.find(ALICE))).contains(changed);
        assertThat(database.inTransaction(() -> mailboxes.find(BOB))).isEmpty();
    }

    @Test
    void readsInOneStatement() {
        assertThat(database.statements(() -> mailboxes.find(ALICE))).isEqualTo(1);
    }
}
