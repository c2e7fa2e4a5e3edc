package org.sipaccount.legacy.actions;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.journal.KeepingJournal;
import org.sipaccount.application.journal.KeepingJournal.Sender;
import org.sipaccount.domain.Refusal;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.actions.JournalRow.Added;
import org.sipaccount.legacy.actions.JournalRow.Failed;
import org.sipaccount.legacy.actions.JournalRow.Removed;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class PutJournalEntries implements Action {

    private record Stored(@Nullable JsonNode id, @Nullable String journal_id, String source) {}

    private record Success(List<Stored> results, boolean success) {}

    private record Failure(List<Stored> results, boolean success, String error_message) {}

    private final KeepingJournal journal;

    PutJournalEntries(KeepingJournal journal) {
        this.journal = journal;
    }

    @Override
    public String name() {
        return "put_journal_entries";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        Optional<String> device = parameters.truthy("uuid");
        Optional<String> data = parameters.truthy("data");
        if (device.isEmpty()) {
            return refused("Missing uuid");
        }
        if (data.isEmpty()) {
            return refused("Missing data");
        }
        JsonNode rows = JournalJson.read(data.get());
        if (!rows.isContainerNode()) {
            return refused("Json decode error");
        }
        try {
            return put(
                    account,
                    new Sender(device.get(), parameters.client()),
                    JournalRow.all(rows).toList());
        } catch (Refusal refusal) {
            return refused(FailureText.of(refusal));
        }
    }

    /** What is taken away makes room for what comes. */
    private Answer put(Account account, Sender sender, List<JournalRow> rows) {
        Set<Long> removed = rows.stream()
                .filter(Removed.class::isInstance)
                .map(row -> ((Removed) row).journalId())
                .collect(Collectors.toSet());
        if (!removed.isEmpty()) {
            journal.remove(account, removed);
        }
        List<String> added = rows.stream()
                .filter(Added.class::isInstance)
                .map(row -> ((Added) row).data())
                .toList();
        Iterator<Long> ids = journal.add(account, sender, added).iterator();
        List<Stored> results = rows.stream().map(row -> stored(row, ids)).toList();
        return results.isEmpty()
                ? Answer.read(new Success(results, true))
                : Answer.changedWith(new Success(results, true));
    }

    private static Stored stored(JournalRow row, Iterator<Long> ids) {
        return switch (row) {
            case Added added -> new Stored(added.id(), ids.next().toString(), JournalView.SOURCE);
            case Removed(var id, long gone) -> new Stored(id, Long.toString(gone), JournalView.SOURCE);
            case Failed(var id) -> new Stored(id, null, JournalView.SOURCE);
        };
    }

    private static Answer refused(String text) {
        return Answer.refusedWith(new Failure(List.of(), false, text));
    }
}
