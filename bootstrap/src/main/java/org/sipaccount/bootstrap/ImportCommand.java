package org.sipaccount.bootstrap;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.application.importing.AccountDocuments;
import org.sipaccount.application.importing.ImportOutcome;
import org.sipaccount.application.importing.ImportOutcome.Imported;
import org.sipaccount.application.importing.ImportOutcome.Refused;
import org.sipaccount.application.importing.ImportingAccounts;
import org.sipaccount.application.importing.UnreadableDocument;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Face;

/** {@code import FILE}: takes over the accounts of a document. Exit codes: 0 imported, 1 refused, 2 wrong usage. */
class ImportCommand implements QuarkusApplication {

    private final AccountDocuments documents;
    private final ImportingAccounts importing;
    private final ActorContext actorContext;
    private final PrintStream out = System.out;

    ImportCommand(AccountDocuments documents, ImportingAccounts importing, ActorContext actorContext) {
        this.documents = documents;
        this.importing = importing;
        this.actorContext = actorContext;
    }

    @Override
    @ActivateRequestContext
    public int run(String... arguments) {
        if (arguments.length != 2 || !arguments[0].equals("import")) {
            out.println("usage: import FILE");
            return 2;
        }
        actorContext.as(Actor.system("import", Face.COMMAND_LINE));
        try (InputStream text = Files.newInputStream(Path.of(arguments[1]))) {
            AccountDocuments.Read read = documents.read(text);
            read.ignored().forEach(path -> out.println("ignored: " + path));
            return report(importing.add(read.document()));
        } catch (IOException unreadable) {
            out.println("cannot read " + arguments[1] + ": " + unreadable.getMessage());
            return 1;
        } catch (UnreadableDocument noDocument) {
            out.println("nothing imported: " + noDocument.getMessage());
            return 1;
        }
    }

    private int report(ImportOutcome outcome) {
        return switch (outcome) {
            case Imported(var added, var alreadyThere) -> {
                print("added", added);
                print("already there, left as it is", alreadyThere);
                yield 0;
            }
            case Refused(var faults) -> {
                print("fault", faults);
                out.println("nothing imported: " + faults.size() + " faults");
                yield 1;
            }
        };
    }

    private void print(String label, List<?> lines) {
        lines.forEach(line -> out.println(label + ": " + line));
    }
}
