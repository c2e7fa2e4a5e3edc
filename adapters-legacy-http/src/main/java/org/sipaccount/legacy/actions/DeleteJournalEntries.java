package org.sipaccount.legacy.actions;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sipaccount.application.journal.KeepingJournal;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.wire.Intval;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class DeleteJournalEntries implements Action {

    private record Success(boolean success) {}

    private final KeepingJournal journal;

    DeleteJournalEntries(KeepingJournal journal) {
        this.journal = journal;
    }

    @Override
    public String name() {
        return "delete_journal_entries";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        Optional<String> data = parameters.truthy("data");
        Optional<String> journalId = parameters.truthy("journal_id");
        if (data.isEmpty()) {
            return journalId
                    .map(id -> delete(account, Set.of(Intval.of(id))))
                    .orElseGet(() -> Answer.refused("Missing data"));
        }
        JsonNode ids = JournalJson.read(data.get());
        return ids.isArray() && !ids.isEmpty()
                ? delete(account, ids(ids))
                : Answer.refused("No journal entries provided");
    }

    private Answer delete(Account account, Set<Long> ids) {
        if (!ids.isEmpty()) {
            journal.remove(account, ids);
        }
        return Answer.changedWith(new Success(true));
    }

    /** What is no id is no id of an entry. */
    private static Set<Long> ids(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .flatMapToLong(node -> JournalJson.id(node).stream())
                .boxed()
                .collect(Collectors.toSet());
    }
}
