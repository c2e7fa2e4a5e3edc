package org.sipaccount.legacy;

import io.quarkus.vertx.http.runtime.cors.CORSFilter;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Whose pages may change an account. A browser sends the credentials that it knows along with whatever a page of
 * somebody else asks for; the page's origin goes with it, and a client that is no browser sends none.
 */
@Singleton
class Origins {

    /** What browsers say of a link or an image on a page of another site, to which they give no origin. */
    private static final String CROSS_SITE = "cross-site";

    private final List<String> allowed;
    private final List<Pattern> patterns;

    /** @param allowed those that may read, too; a wildcard admits nobody to a change */
    Origins(@ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> allowed) {
        this.allowed = allowed.orElse(List.of());
        this.patterns = CORSFilter.parseAllowedOriginsRegex(allowed);
    }

    boolean mayChange(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        return origin == null
                ? !CROSS_SITE.equals(request.getHeader("Sec-Fetch-Site"))
                : isOwn(origin, request.authority())
                        || allowed.contains(origin)
                        || CORSFilter.isOriginAllowedByRegex(patterns, origin);
    }

    /** Whatever the scheme: a proxy before this server may have taken the TLS off. */
    private static boolean isOwn(String origin, @Nullable HostAndPort own) {
        try {
            URI page = URI.create(origin);
            return own != null
                    && own.host().equalsIgnoreCase(page.getHost())
                    && (own.port() == page.getPort() || isDefault(own.port()) && isDefault(page.getPort()));
        } catch (IllegalArgumentException noOrigin) {
            return false;
        }
    }

    private static boolean isDefault(int port) {
        return port < 0 || port == 80 || port == 443;
    }
}
