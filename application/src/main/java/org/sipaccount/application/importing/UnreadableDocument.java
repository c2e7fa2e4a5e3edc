package org.sipaccount.application.importing;

import org.sipaccount.domain.Refusal;

/** The text is no document of accounts; the message says where it stops being one. */
public final class UnreadableDocument extends Refusal {

    private static final long serialVersionUID = 1L;

    public UnreadableDocument(String message) {
        super(message);
    }
}
