package org.sipaccount.application.logins;

/** Lets each response to a nonce open an account once, among all instances. */
public interface UsingNonces {

    enum Verdict {
        FIRST,

        /** It was used before, or so many later ones were that nobody knows any more. */
        REPLAYED,

        /** Whoever made the nonce, and knows, cannot be asked. */
        UNKNOWN
    }

    /** To be asked only once the response has proved right, or strangers could use up a client's counts. Atomic. */
    Verdict use(NonceUse use);

    /** The same for a nonce of this instance, asked by another one; false where it was used before. */
    boolean useHere(NonceUse use);
}
