package org.sipaccount.legacy.sylk;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.sipaccount.domain.Refusal;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.legacy.faults.LostConnection;

/** All changes by their names, and the answer to whatever becomes of one. */
@Singleton
class Changes {

    private static final Logger LOG = Logger.getLogger(Changes.class);

    private final Map<String, Change> byName;

    Changes(@All List<Change> changes) {
        byName = changes.stream().collect(Collectors.toUnmodifiableMap(Change::name, Function.identity()));
    }

    boolean knows(String name) {
        return byName.containsKey(name);
    }

    /** Never throws: failures are answers, too. */
    Reply answer(String name, SylkRequest request) {
        Change change = byName.get(name);
        if (change == null) {
            return Reply.problem(400, "invalid_action", "There is no such action");
        }
        SipAddress account = request.account().address();
        try {
            Reply reply = answer(change, request);
            LOG.infof("change account=%s action=%s status=%d", account, name, reply.status());
            return reply;
        } catch (RuntimeException fault) {
            log(fault, account, name);
            return Reply.broken(change.whenBroken());
        }
    }

    private static Reply answer(Change change, SylkRequest request) {
        try {
            return Reply.ok(change.handle(request));
        } catch (Refusal refusal) {
            return Problems.of(refusal, change);
        }
    }

    static void log(RuntimeException fault, SipAddress account, String name) {
        if (LostConnection.isBehind(fault)) {
            LOG.errorf("no database account=%s action=%s", account, name);
        } else {
            LOG.errorf(fault, "fault account=%s action=%s", account, name);
        }
    }
}
