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
                        .map(condition -> condition(condition, stored, account, page))
                        .toList(),
                account.mobile().map(PhoneNumber::value).orElse(""));
    }

    private static Condition condition(
            ForwardingCondition condition, Forwarding stored, Account account, PageLayout page) {
        FieldGroup group = ChangeForwarding.group(condition, stored, account);
        Optional<ForwardingTarget> target = stored.target(condition);
        FormField field = page.fields().of(group, TargetChoice.of(target).code(), text(target, account, page));
        String textField = ChangeForwarding.textField(condition);
        return new Condition(
                field,
                textField,
                page.message("condition." + condition.name().toLowerCase(Locale.ROOT)),
                choices(field.value(), account, page),
                page.fields().value(group, textField, TargetChoice.text(target, account)),
                stored.setting(condition)
                        .filter(setting -> !setting.enabled())
                        .map(setting -> text(Optional.of(setting.target()), account, page))
                        .orElse(""));
    }

    private static String text(Optional<ForwardingTarget> target, Account account, PageLayout page) {
        TargetChoice choice = TargetChoice.of(target);
        return choice == TargetChoice.OTHER
                ? TargetChoice.text(target, account)
                : page.message("target." + choice.code());
    }

    private static List<Choice> choices(String chosen, Account account, PageLayout page) {
        return Arrays.stream(TargetChoice.values())
                .filter(choice ->
                        choice != TargetChoice.MOBILE || account.mobile().isPresent() || chosen.equals(choice.code()))
                .map(choice -> new Choice(
                        choice.code(),
                        page.message("target." + choice.code()),
                        choice.code().equals(chosen)))
                .toList();
    }

    public record Choice(String code, String name, boolean chosen) {}

    /** @param off a target that is kept and switched off, or empty */
    public record Condition(
            FormField field, String textField, String name, List<Choice> choices, String text, String off) {}
}
