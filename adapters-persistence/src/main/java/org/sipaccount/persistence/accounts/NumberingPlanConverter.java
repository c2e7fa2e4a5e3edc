package org.sipaccount.persistence.accounts;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Optional;
import org.sipaccount.application.numbers.NumberingPlans;
import org.sipaccount.domain.numbers.Country;
import org.sipaccount.domain.numbers.NumberingPlan;

/** A plan by its country; empty for the plan without one. Only Hibernate asks for this bean, which Quarkus does not see. */
@Singleton
@Unremovable
@Converter
class NumberingPlanConverter implements AttributeConverter<NumberingPlan, String> {

    /** Hibernate makes the converter while the application is built, before there is a configuration. */
    private final Instance<NumberingPlans> plans;

    NumberingPlanConverter(Instance<NumberingPlans> plans) {
        this.plans = plans;
    }

    @Override
    public String convertToDatabaseColumn(NumberingPlan plan) {
        return plan.country().map(Country::code).orElse("");
    }

    @Override
    public NumberingPlan convertToEntityAttribute(String country) {
        return plans.get()
                .of(Optional.of(country).filter(code -> !code.isEmpty()).map(Country::of));
    }
}
