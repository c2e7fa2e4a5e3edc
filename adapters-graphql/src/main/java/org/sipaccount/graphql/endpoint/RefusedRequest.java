package org.sipaccount.graphql.endpoint;

/** A request that does not get as far as GraphQL. */
final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String reason;

    RefusedRequest(ErrorCode code, String reason) {
        super(reason, null, false, false);
        this.code = code;
        this.reason = reason;
    }

    CodedError error() {
        return CodedError.of(code, reason);
    }
}
