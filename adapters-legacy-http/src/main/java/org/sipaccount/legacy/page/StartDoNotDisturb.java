package org.sipaccount.legacy.page;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sipaccount.application.changes.MakingChanges;
import org.sipaccount.application.rules.ManagingRules;
import org.sipaccount.application.rules.ScreeningCalls;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.domain.rules.ValidityPeriod;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class StartDoNotDisturb implements Change {

    static final String NAME = "dnd_on";
    static final String RULE = "dnd";
    static final String FIELD = "minutes";
    static final List<Integer> OFFERED = List.of(1, 5, 10, 20, 30, 45, 60, 90, 120, 150, 180, 240, 480);

    private final ManagingRules rules;
    private final ScreeningCalls screening;
    private final MakingChanges changes;

    StartDoNotDisturb(ManagingRules rules, ScreeningCalls screening, MakingChanges changes) {
        this.rules = rules;
        this.screening = screening;
        this.changes = changes;
    }

    /** The temporary rule, which the page shows and no field has. */
    static FieldGroup group(AcceptRules rules) {
        String text = rules.temporary().map(TemporaryRule::toString).orElse("");
        return new FieldGroup(RULE, RULE, List.of(text), text, _ -> List.of());
    }

    /** Whether a temporary rule holds now that the form did not show. */
    static boolean replacesUnseen(AcceptRules rules, RequestParameters typed) {
        return rules.temporary().isPresent() && group(rules).isOutdatedIn(typed);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Tab tab() {
        return Tab.ACCEPT;
    }

    @Override
    public Done apply(Account account, RequestParameters typed) {
        ValidityPeriod validity = validity(typed.text(FIELD).orElse(""));
        return changes.readAndChange(account, current -> {
            AcceptRules now = screening.acceptRules(current);
            if (replacesUnseen(now, typed) && !isSoAlready(now, validity)) {
                throw new NotAccepted(RULE, NotAccepted.CHANGED_ELSEWHERE);
            }
            rules.startDoNotDisturb(current, Callers.NOBODY, validity);
            return new Done("done.dnd.on", RULE);
        });
    }

    private static boolean isSoAlready(AcceptRules now, ValidityPeriod validity) {
        return validity.equals(ValidityPeriod.OPEN_END)
                && now.temporary().equals(Optional.of(new TemporaryRule(Callers.NOBODY, Optional.empty())));
    }

    /** Nothing chosen is without end. */
    private static ValidityPeriod validity(String typed) {
        if (typed.isEmpty()) {
            return ValidityPeriod.OPEN_END;
        }
        return OFFERED.stream()
                .filter(minutes -> typed.equals(minutes.toString()))
                .findFirst()
                .map(minutes -> new ValidityPeriod.For(Duration.ofMinutes(minutes)))
                .orElseThrow(() -> new NotAccepted(FIELD, "refused.minutes"));
    }
}
