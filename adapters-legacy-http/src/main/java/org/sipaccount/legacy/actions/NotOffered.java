package org.sipaccount.legacy.actions;

import java.util.List;
import java.util.stream.Stream;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.wire.RequestParameters;

/** An action of the original that this service knows and does not offer; docs/decisions say why. */
record NotOffered(String name, Answer answer) implements Action {

    /** Forms of the original's web page. */
    private static final List<String> FORMS = List.of(
            "save settings",
            "set diversions",
            "set barring",
            "set reject",
            "set accept rules",
            "set aliases",
            "send email",
            "delete account");

    private static final String STALE_LINK = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Delete account</title></head><body>
            <p role="alert">The delete request is not valid for this account. Nothing has been deleted. \
            Please ask for the deletion in your app again, and open the link in the mail that you then get.</p>
            </body></html>
            """;

    static Stream<Action> all() {
        return Stream.concat(
                Stream.of(
                        new NotOffered("export_identity_proof", Answer.empty()),
                        new NotOffered("get_crt", Answer.empty()),
                        new NotOffered("get_p12", Answer.empty()),
                        new NotOffered("delete_account", Answer.page(STALE_LINK))),
                FORMS.stream().map(NotOffered::form));
    }

    private static NotOffered form(String name) {
        return new NotOffered(
                name, Answer.refused("Error: \"" + name + "\" is a form of the former web page and not offered here"));
    }

    @Override
    public boolean changes() {
        return false;
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        return answer;
    }
}
