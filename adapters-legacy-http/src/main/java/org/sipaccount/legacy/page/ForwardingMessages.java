package org.sipaccount.legacy.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sipaccount.domain.forwarding.ForwardingWarning;
import org.sipaccount.domain.forwarding.LoopWarning;
import org.sipaccount.domain.forwarding.UnknownUserWarning;

/** The keys of the texts for a change that was made, and what to think about in it. */
final class ForwardingMessages {

    private ForwardingMessages() {}

    /** A loop matters more than a user who may come. */
    static String changed(List<ForwardingWarning> warnings) {
        Optional<LoopWarning> loop =
                warnings.stream().flatMap(ForwardingMessages::loop).findFirst();
        return loop.isPresent()
                ? "done.forwarding.loop"
                : warnings.isEmpty() ? "done.forwarding" : "done.forwarding.unknown";
    }

    private static Stream<LoopWarning> loop(ForwardingWarning warning) {
        return switch (warning) {
            case LoopWarning loop -> Stream.of(loop);
            case UnknownUserWarning _ -> Stream.of();
        };
    }
}
