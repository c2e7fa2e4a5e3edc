package org.sipaccount.domain.administration;

/** A document to import has faults, which are told beside this; nothing of it was stored. */
public final class DocumentFaulty extends AdministrationRefusal {

    private static final long serialVersionUID = 1L;

    public DocumentFaulty() {
        super("the document has faults; nothing of it was imported");
    }
}
