package org.sipaccount.legacy.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sipaccount.application.forwarding.ManagingForwarding;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingTarget;

@Singleton
class DiversionsView implements TabView {

    private final ManagingForwarding forwarding;

    DiversionsView(ManagingForwarding forwarding) {
        this.forwarding = forwarding;
    }

    @Override
    public Tab tab() {
        return Tab.DIVERSIONS;
    }

    @Override
    public TemplateInstance show(Account account, PageLayout page) {
        Forwarding stored = forwarding.read(account);
        return Templates.diversions(
                page,
                Arrays.stream(ForwardingCondition.values())
                        .map(condition -> condition(condition, stored.target(condition), account, page))
                        .toList(),
                account.mobile().map(PhoneNumber::value).orElse(""));
    }

    private static Condition condition(
            ForwardingCondition condition, Optional<ForwardingTarget> stored, Account account, PageLayout page) {
        String field = ChangeForwarding.choiceField(condition);
        String chosen = page.fields().value(field, TargetChoice.of(stored).code());
        List<Choice> choices = Arrays.stream(TargetChoice.values())
                .filter(choice ->
                        choice != TargetChoice.MOBILE || account.mobile().isPresent() || chosen.equals(choice.code()))
                .map(choice -> new Choice(
                        choice.code(),
                        page.message("target." + choice.code()),
                        choice.code().equals(chosen)))
                .toList();
        String textField = ChangeForwarding.textField(condition);
        return new Condition(
                field,
                textField,
                page.message("condition." + condition.name().toLowerCase(Locale.ROOT)),
                choices,
                page.fields().value(textField, TargetChoice.text(stored, account)),
                page.fields().fault(field));
    }

    public record Choice(String code, String name, boolean chosen) {}

    public record Condition(
            String field, String textField, String name, List<Choice> choices, String text, String fault) {}
}
