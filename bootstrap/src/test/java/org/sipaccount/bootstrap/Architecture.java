package org.sipaccount.bootstrap;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;

/** What each side of the hexagon may know, as allow-lists. */
final class Architecture {

    private Architecture() {}

    static ArchRule domain(String packages) {
        return classes()
                .that()
                .resideInAPackage(packages)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages, "java..", "org.jspecify..")
                .because("the domain knows nothing outside itself, so that its rules hold whatever is around it");
    }

    static ArchRule application(String packages) {
        return classes()
                .that()
                .resideInAPackage(packages)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        packages,
                        "org.sipaccount.domain..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "java.io..",
                        "java.nio.charset..",
                        "jakarta.enterprise..",
                        "jakarta.inject..",
                        "jakarta.interceptor..",
                        "jakarta.transaction..",
                        "org.jspecify..")
                .because("use cases say what is done and in which transaction, and leave how to the adapters");
    }

    static ArchRule adapter(String packages) {
        return classes()
                .that()
                .resideInAPackage(packages)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        packages,
                        "org.sipaccount.domain..",
                        "org.sipaccount.application..",
                        "java..",
                        "javax..",
                        "jakarta..",
                        "io..",
                        "com..",
                        "graphql..",
                        "org.dataloader..",
                        "org.reactivestreams..",
                        "org.eclipse..",
                        "org.hibernate..",
                        "org.jboss..",
                        "org.jgroups..",
                        "org.jspecify..")
                .because("an adapter speaks one technology, and reaches the others only through the application");
    }
}
