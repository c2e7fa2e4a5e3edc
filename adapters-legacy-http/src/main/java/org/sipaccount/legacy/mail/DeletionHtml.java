package org.sipaccount.legacy.mail;

import org.sipaccount.domain.Refusal;
import org.sipaccount.domain.accounts.SipAddress;

/** The page in each of its states; without script, and readable on a small screen. */
record DeletionHtml(int status, String title, String content) {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>body{font:1.1rem/1.5 sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem}\
            button{font:inherit;padding:.6rem 1rem}</style></head>
            <body><main><h1>%s</h1>
            %s
            </main></body></html>
            """;

    static DeletionHtml question(SipAddress account) {
        return new DeletionHtml(200, "Delete this account?", """
                <p>The account <strong>%s</strong> and everything in it will be deleted: its settings, contacts, \
                call history and messages. This cannot be undone.</p>
                <form method="post"><button type="submit">Delete the account</button></form>\
                """.formatted(escaped(account.toString())));
    }

    static DeletionHtml done(SipAddress account) {
        return new DeletionHtml(
                200,
                "The account is deleted",
                "<p>The account <strong>" + escaped(account.toString()) + "</strong> no longer exists.</p>");
    }

    static DeletionHtml unusable() {
        return new DeletionHtml(
                404,
                "This link does not work",
                "<p>It was used already, cancelled, replaced by a later one, or is older than two days. "
                        + "Ask for a new one in your app.</p>");
    }

    static DeletionHtml refused(Refusal refusal) {
        return new DeletionHtml(
                409,
                "The account cannot be deleted",
                "<p>" + escaped("The reason: " + refusal.getMessage()) + ". Please ask your provider.</p>");
    }

    static DeletionHtml broken() {
        return new DeletionHtml(503, "Please try again later", "<p>The service is not available at the moment.</p>");
    }

    String text() {
        return PAGE.formatted(title, title, content);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
