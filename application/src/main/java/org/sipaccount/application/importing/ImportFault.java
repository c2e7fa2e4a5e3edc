package org.sipaccount.application.importing;

/**
 * Why a document was not imported.
 *
 * @param account {@code user@domain} as it stands in the document, or its position where even that is missing
 * @param field path within the account, such as {@code accept_rules.persistent[1].start}
 * @param message the form that is expected; never a password
 */
public record ImportFault(String account, String field, String message) {

    @Override
    public String toString() {
        return account + ": " + field + ": " + message;
    }
}
