package org.sipaccount.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case: each of its public methods is one transaction, which a refusal or a fault rolls back. A method that only reads
 * and whose ports need none is {@code @Transactional(SUPPORTS)}: each of its statements sees what is committed either way,
 * and begin and commit would be three more round trips.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Retried
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
