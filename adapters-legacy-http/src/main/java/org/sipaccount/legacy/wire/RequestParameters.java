package org.sipaccount.legacy.wire;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * PHP's {@code $_REQUEST}: the parameters of the query and of an urlencoded form body, where the body wins over the
 * query and the last of equal names over the others. Names and values are case-sensitive.
 */
public final class RequestParameters {

    private static final String KEY = RequestParameters.class.getName();
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    private final Map<String, Optional<String>> values;

    private final String client;

    private RequestParameters(Map<String, Optional<String>> values, String client) {
        this.values = values;
        this.client = client;
    }

    /**
     * The parameters of the request. The body can be read only once, so the first call notes them in the context, and
     * login and endpoint can both ask. Call it on the request's event loop. Fails with the {@code HttpException} 413 for
     * a form that is too long.
     */
    public static Uni<RequestParameters> read(RoutingContext context) {
        return read(context, false);
    }

    /** The same, where the body may also be a JSON object. */
    public static Uni<RequestParameters> readWithJson(RoutingContext context) {
        return read(context, true);
    }

    private static Uni<RequestParameters> read(RoutingContext context, boolean json) {
        Uni<RequestParameters> known = context.get(KEY);
        if (known != null) {
            return known;
        }
        Uni<RequestParameters> parameters =
                body(context.request(), json).memoize().indefinitely();
        context.put(KEY, parameters);
        return parameters;
    }

    private static Uni<RequestParameters> body(HttpServerRequest request, boolean json) {
        if (isPosted(request, FORM)) {
            return FormBody.read(request).map(form -> of(request.query(), form, client(request)));
        }
        if (json && isPosted(request, JSON)) {
            return FormBody.read(request).map(object -> ofJson(request.query(), object));
        }
        return Uni.createFrom().item(() -> of(request.query(), "", client(request)));
    }

    /** Both texts have one character for each byte (ISO 8859-1). */
    public static RequestParameters of(@Nullable String query, String body) {
        return of(query, body, "");
    }

    private static RequestParameters of(@Nullable String query, String body, String client) {
        Map<String, Optional<String>> values = new HashMap<>();
        UrlEncoded.read(query == null ? "" : query, values);
        UrlEncoded.read(body, values);
        return new RequestParameters(values, client);
    }

    private static String client(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        String host = remote == null ? null : remote.hostAddress();
        return host == null ? "" : host;
    }

    /** IP address that the request came from; empty where unknown. */
    public String client() {
        return client;
    }

    /** Both texts have one character for each byte (ISO 8859-1). */
    public static RequestParameters ofJson(@Nullable String query, String body) {
        Map<String, Optional<String>> values = new HashMap<>();
        UrlEncoded.read(query == null ? "" : query, values);
        JsonBody.read(body, values);
        return new RequestParameters(values, "");
    }

    /** The value as it was sent, perhaps empty; nothing when it was not sent or is an array. */
    public Optional<String> text(String name) {
        return values.getOrDefault(name, Optional.empty());
    }

    /** The value where PHP takes it for true: neither empty nor {@code 0}. */
    public Optional<String> truthy(String name) {
        return text(name).filter(value -> !value.isEmpty() && !value.equals("0"));
    }

    /** Whether it was sent as an array, {@code name[]}. */
    public boolean isArray(String name) {
        return values.containsKey(name) && text(name).isEmpty();
    }

    private static boolean isPosted(HttpServerRequest request, String media) {
        String type = request.getHeader("Content-Type");
        return request.method().equals(HttpMethod.POST)
                && type != null
                && type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(media);
    }
}
