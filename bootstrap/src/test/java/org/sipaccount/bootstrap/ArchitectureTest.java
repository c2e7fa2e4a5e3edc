package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sipaccount.bootstrap.planted.application.UseCaseThatKnowsSql;
import org.sipaccount.bootstrap.planted.domain.ValueThatKnowsQuarkus;
import org.sipaccount.bootstrap.planted.graphql.ResolverThatKnowsAnEntity;
import org.sipaccount.bootstrap.planted.legacy.ActionThatKnowsGraphQl;
import org.sipaccount.bootstrap.planted.numbering.PlanThatKnowsAnEntity;
import org.sipaccount.bootstrap.planted.persistence.EntityThatKnowsTheWire;

/** The dependencies between the modules; each rule is shown to fail on a class planted against it. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sipaccount");

    enum Rule {
        DOMAIN(
                Architecture.domain("org.sipaccount.domain.."),
                Architecture.domain("..planted.domain.."),
                ValueThatKnowsQuarkus.class),
        APPLICATION(
                Architecture.application("org.sipaccount.application.."),
                Architecture.application("..planted.application.."),
                UseCaseThatKnowsSql.class),
        PERSISTENCE(
                Architecture.adapter("org.sipaccount.persistence.."),
                Architecture.adapter("..planted.persistence.."),
                EntityThatKnowsTheWire.class),
        NUMBERING(
                Architecture.adapter("org.sipaccount.numbering.."),
                Architecture.adapter("..planted.numbering.."),
                PlanThatKnowsAnEntity.class),
        GRAPHQL(
                Architecture.adapter("org.sipaccount.graphql.."),
                Architecture.adapter("..planted.graphql.."),
                ResolverThatKnowsAnEntity.class),
        LEGACY(
                Architecture.adapter("org.sipaccount.legacy.."),
                Architecture.adapter("..planted.legacy.."),
                ActionThatKnowsGraphQl.class);

        private final ArchRule rule;
        private final ArchRule onPlanted;
        private final Class<?> planted;

        Rule(ArchRule rule, ArchRule onPlanted, Class<?> planted) {
            this.rule = rule;
            this.onPlanted = onPlanted;
            this.planted = planted;
        }
    }

    @ParameterizedTest
    @EnumSource
    void holdsInTheProduct(Rule rule) {
        assertThat(PRODUCT).isNotEmpty();
        rule.rule.check(PRODUCT);
    }

    @ParameterizedTest
    @EnumSource
    void failsOnAPlantedViolation(Rule rule) {
        JavaClasses planted = new ClassFileImporter().importClasses(rule.planted);

        assertThatThrownBy(() -> rule.onPlanted.check(planted)).isInstanceOf(AssertionError.class);
    }
}
