package org.sipaccount.legacy.page;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Optional;
import org.sipaccount.legacy.wire.RequestParameters;

/**
 * A request for the page.
 *
 * @param post only a form may change anything
 * @param fromAnotherSite whether the browser says that a page of another origin sent it
 */
public record PageRequest(RequestParameters parameters, boolean post, boolean fromAnotherSite) {

    public static PageRequest of(HttpServerRequest request, RequestParameters parameters) {
        return new PageRequest(
                parameters,
                request.method().equals(HttpMethod.POST),
                isFromAnotherSite(
                        Optional.ofNullable(request.getHeader("Sec-Fetch-Site")),
                        Optional.ofNullable(request.getHeader("Origin")),
                        Optional.ofNullable(request.getHeader("Host"))));
    }

    /** No page can set these headers. A browser that sends neither is left to the token of the form. */
    static boolean isFromAnotherSite(Optional<String> fetchSite, Optional<String> origin, Optional<String> host) {
        if (fetchSite.isPresent()) {
            return !fetchSite.get().equals("same-origin") && !fetchSite.get().equals("none");
        }
        return origin.isPresent() && (host.isEmpty() || !host.equals(origin.flatMap(PageRequest::authority)));
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException notAUri) {
            return Optional.empty();
        }
    }

    /** The change that a form asks for. */
    Optional<String> change() {
        return post ? parameters.truthy("page_action") : Optional.empty();
    }
}
