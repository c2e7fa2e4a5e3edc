package org.sipaccount.application.testing;

import java.util.Optional;
import org.sipaccount.application.numbers.NumberingPlans;
import org.sipaccount.domain.numbers.Country;
import org.sipaccount.domain.numbers.NumberingPlan;
import org.sipaccount.domain.numbers.SimpleNumberingPlan;

/** NumberingPlans without the library that knows them. */
public final class SimpleNumberingPlans implements NumberingPlans {

    @Override
    public NumberingPlan of(Optional<Country> country) {
        return new SimpleNumberingPlan(country);
    }
}
