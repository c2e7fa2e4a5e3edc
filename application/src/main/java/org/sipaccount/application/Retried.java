package org.sipaccount.application;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Is run again, from its beginning and in a new transaction, where others changed the same rows at the same time; a few times,
 * then it is refused as {@link org.sipaccount.domain.accounts.ConcurrentChange}. Where a transaction is open already, whoever
 * opened it is run again instead.
 *
 * <p>So what is done besides storing is done after success (an event observed then), or may be done twice.
 */
@InterceptorBinding
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Retried {}
