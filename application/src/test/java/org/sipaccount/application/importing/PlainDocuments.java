package org.sipaccount.application.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sipaccount.application.importing.AccountDocument.DomainEntry;

/** Documents with an address on each line, and perhaps a mail address behind it; {@code !} is ignored. */
public final class PlainDocuments implements AccountDocuments {

    @Override
    public Read read(InputStream text) {
        List<String> lines =
                lines(text).stream().filter(line -> !line.isBlank()).toList();
        Set<String> domains = new LinkedHashSet<>();
        List<AccountEntries> accounts = lines.stream()
                .filter(line -> !line.equals("!"))
                .map(line -> entry(line, domains))
                .toList();
        AccountDocument whole = AccountEntries.document(accounts.toArray(AccountEntries[]::new));
        return new Read(
                new AccountDocument(
                        whole.now(),
                        whole.engine(),
                        domains.stream()
                                .map(name -> new DomainEntry(name, null))
                                .toList(),
                        whole.accounts(),
                        whole.journal()),
                lines.contains("!") ? List.of("!") : List.of());
    }

    private static AccountEntries entry(String line, Set<String> domains) {
        String[] words = line.split(" ");
        String[] address = words[0].split("@");
        if (address.length != 2) {
            throw new UnreadableDocument("there is no address on a line");
        }
        domains.add(address[1]);
        AccountEntries entry = AccountEntries.of(address[0]).with("domain", address[1]);
        return words.length == 2 ? entry.with("email", words[1]) : entry;
    }

    private static List<String> lines(InputStream text) {
        try {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
