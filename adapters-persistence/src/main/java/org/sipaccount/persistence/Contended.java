package org.sipaccount.persistence;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Others want the same rows at the same time: a race that is lost to one of them (stale version, deadlock, lock wait
 * time-out) becomes {@link org.sipaccount.domain.accounts.ConcurrentChange}, after which the use case is run again. Only what
 * is flushed in the method counts; what a commit fails for is seen by the use case's {@link RetryInterceptor} alone.
 */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Contended {}
