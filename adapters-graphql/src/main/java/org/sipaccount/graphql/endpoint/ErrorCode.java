package org.sipaccount.graphql.endpoint;

/**
 * What {@code extensions.code} of an error can be, besides the codes of refusals
 * ({@link org.sipaccount.graphql.changes.UserErrorCode}). Stable: codes are added and never renamed.
 */
public enum ErrorCode {
    /** Malformed JSON, GraphQL syntax, an unknown field, a variable of a wrong type. */
    BAD_REQUEST(400),

    /** More levels, fields, aliases or tokens than are answered. */
    QUERY_TOO_DEEP(400),
    QUERY_TOO_COMPLEX(400),
    TOO_MANY_ROOT_FIELDS(400),
    TOO_MANY_ALIASES(400),

    /** The histories of several accounts in one request. */
    ONE_ACCOUNT_AT_A_TIME(400),

    /** No token, or none that is valid. */
    UNAUTHENTICATED(401),

    /** A valid token whose roles do not suffice. */
    FORBIDDEN(403),

    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),

    /** Too many requests or changes; {@code extensions.retryAfter} says after how many seconds there is room again. */
    RATE_LIMITED(429),

    /** A fault of the service. */
    INTERNAL(500),

    /** The database cannot be reached. */
    UNAVAILABLE(503);

    private final int status;

    ErrorCode(int status) {
        this.status = status;
    }

    /** The HTTP status of an answer that holds this error and no data. */
    int status() {
        return status;
    }

    /** Whether the HTTP status tells it whatever the media type: it is about the request and not about the document. */
    boolean isOfTransport() {
        return switch (this) {
            case BAD_REQUEST,
                    QUERY_TOO_DEEP,
                    QUERY_TOO_COMPLEX,
                    TOO_MANY_ROOT_FIELDS,
                    TOO_MANY_ALIASES,
                    ONE_ACCOUNT_AT_A_TIME,
                    FORBIDDEN -> false;
            case UNAUTHENTICATED,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    BODY_TOO_LARGE,
                    UNSUPPORTED_MEDIA_TYPE,
                    RATE_LIMITED,
                    INTERNAL,
                    UNAVAILABLE -> true;
        };
    }
}
