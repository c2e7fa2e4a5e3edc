package org.sipaccount.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sipaccount.application.numbers.NumberingPlans;
import org.sipaccount.application.testing.SimpleNumberingPlans;

class FakeNumberingPlans {

    @Produces
    @Singleton
    NumberingPlans plans() {
        return new SimpleNumberingPlans();
    }
}
