package org.sipaccount.legacy.sylk;

import org.sipaccount.legacy.wire.PhpJson;

/** Status and body of an answer. */
record Reply(int status, Object body) {

    /**
     * @param error for programs
     * @param message for people
     */
    private record Problem(String error, String message) {}

    private record Broken(String error, String message, int code, String detail) {}

    static Reply ok(Object body) {
        return new Reply(200, body);
    }

    static Reply problem(int status, String error, String message) {
        return new Reply(status, new Problem(error, message));
    }

    /** Tells nothing of what is broken. */
    static Reply broken(String error) {
        return new Reply(502, new Broken(error, "The service is not available, please try again later", 1000, ""));
    }

    String text() {
        return PhpJson.pretty(body);
    }
}
