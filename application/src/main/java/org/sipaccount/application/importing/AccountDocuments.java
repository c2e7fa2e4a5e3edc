package org.sipaccount.application.importing;

import java.io.InputStream;
import java.util.List;

/** Reads documents of accounts in the form that other servers write them. */
public interface AccountDocuments {

    /**
     * A document as read.
     *
     * @param ignored paths of members that mean nothing to this service, such as {@code accounts[0].colour}
     */
    record Read(AccountDocument document, List<String> ignored) {}

    /**
     * Reads to the end of the stream and leaves it open.
     *
     * @throws UnreadableDocument when the text has not the form of a document, with the place where it ends to have it
     */
    Read read(InputStream text);
}
