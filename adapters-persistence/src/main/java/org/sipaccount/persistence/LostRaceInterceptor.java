package org.sipaccount.persistence;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.accounts.ConcurrentChange;

@Contended
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class LostRaceInterceptor {

    private static final int RECORD_CHANGED_SINCE_LAST_READ = 1020;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final Set<Integer> LOST = Set.of(RECORD_CHANGED_SINCE_LAST_READ, LOCK_WAIT_TIMEOUT, DEADLOCK);

    @AroundInvoke
    @Nullable
    Object refuseLostRace(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (PersistenceException failure) {
            throw isLostRace(failure) ? new ConcurrentChange() : failure;
        }
    }

    private static boolean isLostRace(PersistenceException failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof OptimisticLockException
                        || cause instanceof SQLException sql && LOST.contains(sql.getErrorCode()));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
