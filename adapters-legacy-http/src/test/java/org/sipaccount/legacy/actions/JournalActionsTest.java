package org.sipaccount.legacy.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.legacy.actions.Recorded.ask;
import static org.sipaccount.legacy.actions.Subscribers.ALICE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipaccount.application.journal.KeepingJournal;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.journal.JournalEntry;
import org.sipaccount.domain.journal.JournalFull;
import org.sipaccount.domain.journal.JournalMark;
import org.sipaccount.domain.journal.JournalQuery;

class JournalActionsTest {

    /** Notes what is asked of it; full for whoever adds "too much". */
    private static final class Journal implements KeepingJournal {

        private final List<Object> asked = new ArrayList<>();

        @Override
        public List<JournalEntry> list(Account account, JournalQuery query) {
            asked.add(query);
            return List.of();
        }

        @Override
        public List<JournalMark> marks(Account account, Optional<String> notOf) {
            return List.of(new JournalMark(7, Instant.ofEpochMilli(12_999)));
        }

        @Override
        public List<Long> add(Account account, Sender sender, List<String> data) {
            if (data.contains("too much")) {
                throw new JournalFull();
            }
            return data.stream().map(text -> 1L).toList();
        }

        @Override
        public void remove(Account account, Set<Long> ids) {
            asked.add(ids);
        }
    }

    private final Journal journal = new Journal();

    @Test
    void asksForWhatTheParametersSay() {
        String answer = ask(
                new GetJournalEntries(journal),
                ALICE,
                "after_id=5x&after_timestamp=60&limit=9&except_uuid=d&summary=1");

        assertThat(journal.asked)
                .containsExactly(new JournalQuery(
                        Optional.of("d"), OptionalLong.of(5), Optional.of(Instant.ofEpochSecond(60, 999_999_999)), 9));
        assertThat(answer)
                .isEqualTo("{\"success\":true,\"error_message\":null,\"results\":[],\"rows\":0,"
                        + "\"summary\":[{\"journal_id\":\"7\",\"timestamp\":12}]}");
    }

    @Test
    void refusesInTheFormOfAPut() {
        assertThat(ask(new PutJournalEntries(journal), ALICE, "uuid=d&data=[{\"data\":\"too+much\"}]"))
                .isEqualTo("{\"results\":[],\"success\":false,"
                        + "\"error_message\":\"Error (SipPort): NGNProError (1071): The journal is full\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            data=["4","x",null,[6],5.5]  | 4
            data=[5]                     | 5
            journal_id=8                 | 8
            data=[9]&journal_id=8        | 9
            """)
    void takesAwayWhatHasAnId(String query, long id) {
        assertThat(ask(new DeleteJournalEntries(journal), ALICE, query)).isEqualTo("{\"success\":true}");
        assertThat(journal.asked).containsExactly(Set.of(id));
    }
}
