package org.sipaccount.domain.deletion;

import org.sipaccount.domain.InvalidValue;

/**
 * What the app says of itself when it asks for a deletion; kept and shown as it came, and never relied upon.
 *
 * @param requestId the app's own name of the request, up to 128 characters, perhaps empty
 * @param timestamp the app's own time, up to 64 characters
 * @param entity the device in JSON, up to 4000 characters
 * @param ip the address that the request came from, up to 64 characters
 */
public record Requester(String requestId, String timestamp, String entity, String ip) {

    private static final int LONGEST_ENTITY = 4000;

    public Requester {
        InvalidValue.bounded(requestId, 128, "a request id");
        InvalidValue.bounded(timestamp, 64, "a client timestamp");
        InvalidValue.bounded(ip, 64, "an address");
        if (InvalidValue.unicode(entity, "a requester entity").codePointCount(0, entity.length()) > LONGEST_ENTITY) {
            throw new InvalidValue("a requester entity has at most " + LONGEST_ENTITY + " characters");
        }
    }
}
