package org.sipaccount.legacy.actions;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.sipaccount.domain.Refusal;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.faults.LostConnection;
import org.sipaccount.legacy.wire.RequestParameters;

/** All actions by their names, and the answer to whatever becomes of one. */
@Singleton
public class Actions {

    private static final Logger LOG = Logger.getLogger(Actions.class);

    private final Map<String, Action> byName;

    Actions(@All List<Action> actions) {
        byName = Stream.concat(actions.stream(), NotOffered.all())
                .collect(Collectors.toUnmodifiableMap(Action::name, Function.identity()));
    }

    public boolean knows(String name) {
        return byName.containsKey(name);
    }

    /** Whether there is such an action that may change something. */
    public boolean changes(String name) {
        Action action = byName.get(name);
        return action != null && action.changes();
    }

    /** Never throws: failures are answers, too. */
    public Answer answer(String name, Account account, RequestParameters parameters) {
        Action action = byName.get(name);
        if (action == null) {
            return Answer.refused("Error: invalid action");
        }
        try {
            Answer answer = action.handle(account, parameters);
            if (answer.kind() == Answer.Kind.CHANGED) {
                LOG.infof("change account=%s action=%s", account.address(), name);
            }
            return answer;
        } catch (Refusal refusal) {
            return Answer.refused(FailureText.of(refusal));
        } catch (RuntimeException fault) {
            log(fault, account, name);
            return Answer.fault(FailureText.FAULT);
        }
    }

    private static void log(RuntimeException fault, Account account, String name) {
        if (LostConnection.isBehind(fault)) {
            LOG.errorf("no database account=%s action=%s", account.address(), name);
        } else {
            LOG.errorf(fault, "fault account=%s action=%s", account.address(), name);
        }
    }
}
