package org.sipaccount.domain.mail;

import java.time.Duration;

/**
 * Mails of the last {@link #WINDOW} that were sent because somebody asked for them.
 *
 * @param forAccount asked for by this account, wherever they went
 * @param toRecipient sent to this address, for whichever account
 */
public record SentMails(int forAccount, int toRecipient) {

    public static final Duration WINDOW = Duration.ofHours(1);

    /** Mail addresses can be changed at will, so that one account reaches many people. */
    public static final int MOST_FOR_ACCOUNT = 5;

    public static final int MOST_TO_RECIPIENT = 5;

    /** @throws TooManyMails when another one would be too many */
    public void requireRoom() {
        if (forAccount >= MOST_FOR_ACCOUNT || toRecipient >= MOST_TO_RECIPIENT) {
            throw new TooManyMails();
        }
    }
}
