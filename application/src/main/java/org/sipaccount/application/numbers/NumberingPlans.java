package org.sipaccount.application.numbers;

import java.util.Optional;
import org.sipaccount.domain.numbers.Country;
import org.sipaccount.domain.numbers.NumberingPlan;

/** The numbering plans of the countries. */
public interface NumberingPlans {

    /** @param country empty for a plan that knows international spellings only */
    NumberingPlan of(Optional<Country> country);
}
