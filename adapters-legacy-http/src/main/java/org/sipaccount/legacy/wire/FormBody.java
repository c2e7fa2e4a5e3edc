package org.sipaccount.legacy.wire;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.handler.HttpException;
import java.nio.charset.StandardCharsets;

/** The body of a request that is not authenticated yet, and so read up to a limit only. */
final class FormBody {

    /** Bytes; the longest form of the API is a fraction of it. */
    static final int LONGEST = 1 << 20;

    private final Buffer read = Buffer.buffer();
    private final UniEmitter<? super String> emitter;

    private FormBody(UniEmitter<? super String> emitter) {
        this.emitter = emitter;
    }

    /** One character for each byte. Reading begins at the subscription. */
    static Uni<String> read(HttpServerRequest request) {
        return Uni.createFrom().emitter(emitter -> new FormBody(emitter).start(request));
    }

    private void start(HttpServerRequest request) {
        request.exceptionHandler(emitter::fail);
        request.handler(this::add);
        request.endHandler(end -> emitter.complete(read.toString(StandardCharsets.ISO_8859_1)));
        request.resume();
    }

    /** What comes after the limit is taken off the wire and forgotten. */
    private void add(Buffer chunk) {
        if (read.length() + chunk.length() > LONGEST) {
            emitter.fail(new HttpException(413));
        } else {
            read.appendBuffer(chunk);
        }
    }
}
