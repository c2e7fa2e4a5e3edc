package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.sipaccount.application.journal.KeepingJournal;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.journal.JournalMark;
import org.sipaccount.domain.journal.JournalQuery;
import org.sipaccount.legacy.wire.Intval;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class GetJournalEntries implements Action {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final long LAST_SECOND = 253_402_300_798L;
    /** The clients know whole seconds only: what is stored later in the same second is not later to them. */
    private static final long REST_OF_SECOND = 999_999_999;

    private final KeepingJournal journal;

    GetJournalEntries(KeepingJournal journal) {
        this.journal = journal;
    }

    @Override
    public String name() {
        return "get_journal_entries";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        Optional<String> notOf = parameters.truthy("except_uuid");
        JournalQuery query = new JournalQuery(
                notOf,
                parameters
                        .text("after_id")
                        .map(Intval::of)
                        .map(OptionalLong::of)
                        .orElse(OptionalLong.empty()),
                parameters.truthy("after_timestamp").flatMap(GetJournalEntries::instant),
                limit(parameters.text("limit").orElse("")));
        Optional<List<JournalMark>> marks = parameters.truthy("summary").map(asked -> journal.marks(account, notOf));
        return Answer.read(JournalView.of(account, journal.list(account, query), marks));
    }

    private static int limit(String text) {
        long number = text.matches("[0-9]+") ? Intval.of(text) : 0;
        return number > 0 ? (int) Math.min(number, JournalQuery.MOST) : JournalQuery.MOST;
    }

    /** Unix seconds, or the time of day in UTC; whatever else counts as not given. */
    private static Optional<Instant> instant(String text) {
        if (text.matches("[0-9]+([.][0-9]*)?")) {
            return Optional.of(Instant.ofEpochSecond(Math.min(Intval.of(text), LAST_SECOND), REST_OF_SECOND));
        }
        try {
            Instant second = LocalDateTime.parse(text.replace('T', ' '), DATE).toInstant(ZoneOffset.UTC);
            return Optional.of(second.plusNanos(REST_OF_SECOND));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }
}
