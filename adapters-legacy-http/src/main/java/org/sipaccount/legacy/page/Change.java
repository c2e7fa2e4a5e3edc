package org.sipaccount.legacy.page;

import java.util.Map;
import java.util.Optional;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.wire.RequestParameters;

/** What one form of the page does. */
interface Change {

    /** The value of {@code page_action}, matched exactly. */
    String name();

    /** Where the form stands. */
    Tab tab();

    /**
     * What is to be asked before it is done.
     *
     * @return empty where nothing is to be asked, or was answered already
     */
    default Optional<Question> question(RequestParameters typed, Messages messages) {
        return Optional.empty();
    }

    /**
     * Nothing is changed unless everything typed is right, and nothing that was not typed.
     *
     * @throws NotAccepted when a field is wrong, or changed by somebody else since the form was shown
     * @throws org.sipaccount.domain.Refusal when the change as a whole is refused
     */
    Done apply(Account account, RequestParameters typed);

    /**
     * @param text the question
     * @param yes the button that says yes
     * @param fields what is to be sent with it
     */
    record Question(String text, String yes, Map<String, String> fields) {}
}
