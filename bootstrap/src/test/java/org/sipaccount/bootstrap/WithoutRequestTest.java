package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.application.status.ManagingStatus;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Face;

/** What is done by a command or at a time, and not for a request. */
@QuarkusTest
@TestProfile(LocalMode.class)
class WithoutRequestTest {

    private static final String NEWCOMER = """
            {"domains": [{"name": "example.com"}],
             "accounts": [{"username": "newcomer", "domain": "example.com"}]}""";

    @Inject
    ImportCommand command;

    @Inject
    DueDeletions deletions;

    @Inject
    ManagingStatus status;

    @Inject
    ActorContext actorContext;

    @Inject
    EntityManager entities;

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    @Test
    void importsAccountsAndKeepsThatTheyCame(@TempDir Path folder) throws IOException {
        Path document = Files.writeString(folder.resolve("accounts.json"), NEWCOMER);

        assertThat(command.run("import", document.toString())).isZero();

        assertThat(entries()).containsExactly("newcomer STATUS import COMMAND_LINE");
    }

    @Test
    void deletesWhatIsDueAndKeepsThatItDid() {
        actorContext.as(new Actor("staff", Actor.Kind.ADMINISTRATOR, Face.GRAPHQL, ""));
        status.delete(AdministeredDomains.EVERY, SipAddress.of("erin@example.com"), new Reason("left"), Duration.ZERO);
        status.delete(
                AdministeredDomains.EVERY, SipAddress.of("bob@example.com"), new Reason("left"), Duration.ofDays(1));

        deletions.sweep();

        assertThat(entries())
                .containsExactly(
                        "bob STATUS staff GRAPHQL", "erin STATUS staff GRAPHQL", "erin STATUS deletion SCHEDULE");
        DemoAccount.ERIN
                .request()
                .get(DemoAccount.PATH + "?action=get_identity&realm=example.com")
                .then()
                .statusCode(401);
        assertThat(DemoAccount.BOB.ask("get_identity")).contains("bob");
    }

    private List<String> entries() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select concat_ws(' ', username, setting, actor_name, face) from change_entry"
                                        + " order by username, number",
                                String.class)
                        .getResultList());
    }
}
