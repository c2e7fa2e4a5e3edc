package org.sipaccount.persistence;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.accounts.ConcurrentChange;

@Contended
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class LostRaceInterceptor {

    @AroundInvoke
    @Nullable
    Object refuseLostRace(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (PersistenceException failure) {
            throw Setback.of(failure).filter(Setback.CONFLICT::equals).isPresent() ? new ConcurrentChange() : failure;
        }
    }
}
