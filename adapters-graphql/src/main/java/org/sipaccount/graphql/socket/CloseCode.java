package org.sipaccount.graphql.socket;

/** Why a socket is closed, in the codes of {@code graphql-transport-ws} and RFC 6455. */
enum CloseCode {
    /** RFC 6455: how the framework closes when a token ends. */
    POLICY(1008, ""),
    TOO_SLOW(1013, "Too slow"),
    BAD_REQUEST(4400, "Invalid message"),
    UNAUTHORIZED(4401, "Unauthorized"),
    /** A client may connect again with a new token. */
    TOKEN_EXPIRED(4403, "Token expired"),
    SUBPROTOCOL(4406, "Subprotocol not acceptable"),
    INIT_TIMEOUT(4408, "Connection initialisation timeout");

    private final short code;
    private final String reason;

    CloseCode(int code, String reason) {
        this.code = (short) code;
        this.reason = reason;
    }

    short code() {
        return code;
    }

    String reason() {
        return reason;
    }
}
