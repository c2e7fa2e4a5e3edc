package org.sipaccount.numbering;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sipaccount.application.numbers.NumberingPlans;
import org.sipaccount.domain.numbers.Country;
import org.sipaccount.domain.numbers.NumberingPlan;

/** One plan for each country, made when it is asked for. */
@Singleton
class PhoneNumberPlans implements NumberingPlans {

    private final ServiceNumbers services;
    private final Map<Optional<Country>, NumberingPlan> plans = new ConcurrentHashMap<>();

    @Inject
    PhoneNumberPlans(NumberingConfig config) {
        this(new ServiceNumbers(
                config.reservedNumbers().orElse(Set.of()), config.freeNumbers().orElse(Set.of())));
    }

    PhoneNumberPlans(ServiceNumbers services) {
        this.services = services;
    }

    @Override
    public NumberingPlan of(Optional<Country> country) {
        return plans.computeIfAbsent(country, asked -> new PhoneNumberPlan(asked, services));
    }
}
