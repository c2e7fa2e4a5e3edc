package org.sipaccount.domain.numbers;

import java.util.Optional;

class SimpleNumberingPlanTest extends NumberingPlanContract {

    @Override
    protected NumberingPlan plan(Optional<Country> country) {
        return new SimpleNumberingPlan(country);
    }
}
