package org.sipaccount.graphql.endpoint;

import java.util.Arrays;

/**
 * What {@code extensions.code} of an error can be, besides the codes of refusals
 * ({@link org.sipaccount.graphql.changes.UserErrorCode}). Stable: codes are added and never renamed.
 */
public enum ErrorCode {
    /** Malformed JSON, GraphQL syntax, an unknown field, a variable of a wrong type. */
    BAD_REQUEST,

    /** More levels, fields or aliases than are answered. */
    QUERY_TOO_DEEP,
    QUERY_TOO_COMPLEX,
    TOO_MANY_ROOT_FIELDS,
    TOO_MANY_ALIASES,

    /** Histories are read of one account in a request. */
    ONE_ACCOUNT_AT_A_TIME,

    /** No token, or none that is valid. */
    UNAUTHENTICATED(401),

    /** The token of a WebSocket has ended. */
    TOKEN_EXPIRED(401),

    /** A valid token whose roles do not suffice. */
    FORBIDDEN(403),

    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),

    /** Too many requests or changes; {@code extensions.retryAfter} says after how many seconds there is room again. */
    RATE_LIMITED(429),

    /** More operations of a connection at a time, or more subscriptions of a caller, than are served. */
    TOO_MANY_OPERATIONS(429),
    TOO_MANY_SUBSCRIPTIONS(429),

    /** A fault of the service. */
    INTERNAL(500),

    /** The database, or the issuer of tokens, cannot be reached. */
    UNAVAILABLE(503);

    private final int status;
    private final boolean ofDocument;

    /** What is wrong with the document or its variables. */
    ErrorCode() {
        status = 400;
        ofDocument = true;
    }

    /** What is wrong with the request or the service, and has a status of its own in HTTP. */
    ErrorCode(int status) {
        this.status = status;
        ofDocument = false;
    }

    /** The HTTP status of an answer that holds this error and no data. */
    int status() {
        return status;
    }

    boolean isOfDocument() {
        return ofDocument;
    }

    /** That of refusals is {@link #BAD_REQUEST}. */
    static ErrorCode behind(CodedError error) {
        return Arrays.stream(values())
                .filter(code -> code.name().equals(error.code()))
                .findFirst()
                .orElse(BAD_REQUEST);
    }
}
