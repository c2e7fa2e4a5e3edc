package org.sipaccount.application.importing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.importing.AccountDocument.AcceptRulesEntry;
import org.sipaccount.application.importing.AccountDocument.ContactEntry;
import org.sipaccount.application.importing.AccountDocument.RuleEntry;
import org.sipaccount.application.importing.AccountDocument.TemporaryEntry;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.DayMask;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.domain.rules.UriPattern;
import org.sipaccount.domain.rules.WeeklyRule;

/** Who may ring the account. */
final class RuleTexts {

    private static final Pattern NO_ADDRESS = Pattern.compile("(?i)^(sips?:)?tel:|;");

    private RuleTexts() {}

    static AcceptRules acceptRules(DocumentPath path, @Nullable AcceptRulesEntry entry, Instant writtenAt) {
        if (entry == null) {
            return AcceptRules.NONE;
        }
        DocumentPath permanent = path.at("persistent");
        List<WeeklyRule> rules = permanent.each(entry.persistent(), RuleTexts::weekly);
        var temporary = temporary(path.at("temporary"), entry.temporary(), writtenAt);
        return permanent.whole(() -> new AcceptRules(rules, temporary)).orElse(AcceptRules.NONE);
    }

    private static Optional<WeeklyRule> weekly(DocumentPath path, RuleEntry entry) {
        if (isNone(entry)) {
            return Optional.empty();
        }
        Optional<DayMask> days =
                path.at("days").required(entry.days(), Texts.whole(1, 127)).map(DayMask::new);
        Optional<LocalTime> start = path.at("start").required(entry.start(), Texts::minuteOfDay);
        Optional<LocalTime> stop = path.at("stop").required(entry.stop(), Texts::minuteOfDay);
        Optional<Callers> callers = callers(path.at("groups"), entry.groups());
        if (days.isEmpty() || start.isEmpty() || stop.isEmpty() || callers.isEmpty()) {
            return Optional.empty();
        }
        return path.at("stop").whole(() -> new WeeklyRule(days.get(), start.get(), stop.get(), callers.get()));
    }

    /** From midnight to midnight, or without times: the old server's ways to have no rule. */
    private static boolean isNone(RuleEntry entry) {
        String times = Texts.orEmpty(entry.start()).strip()
                + Texts.orEmpty(entry.stop()).strip();
        return times.isEmpty() || times.equals("00:0000:00");
    }

    private static Optional<TemporaryRule> temporary(
            DocumentPath path, @Nullable TemporaryEntry entry, Instant writtenAt) {
        if (entry == null) {
            return Optional.empty();
        }
        Optional<Callers> callers = callers(path.at("groups"), entry.groups());
        Optional<Instant> end = path.at("duration")
                .optional(entry.duration(), Texts.whole(0, 999_999_999))
                .filter(minutes -> minutes > 0)
                .map(minutes -> writtenAt.plus(TemporaryRule.capped(Duration.ofMinutes(minutes))));
        return callers.filter(who -> end.isPresent() || !(who instanceof Callers.Everybody))
                .map(who -> new TemporaryRule(who, end));
    }

    private static Optional<Callers> callers(DocumentPath path, @Nullable List<@Nullable String> names) {
        List<String> given = names == null
                ? List.of()
                : names.stream()
                        .filter(Objects::nonNull)
                        .filter(name -> !name.isBlank())
                        .toList();
        return path.whole(() -> Callers.named(given));
    }

    static Optional<Contact> contact(DocumentPath path, ContactEntry entry, ServedDomain own) {
        Optional<UriPattern> uri = path.at("uri").required(entry.uri(), text -> pattern(text, own));
        Optional<ContactGroup> group = path.at("group").optional(entry.group(), ContactGroup::new);
        return uri.flatMap(pattern ->
                path.at("name").whole(() -> new Contact(pattern, Texts.orEmpty(entry.name()), group)));
    }

    /** What the old server stored is kept, but for what no caller's address could match. */
    private static UriPattern pattern(String text, ServedDomain own) {
        return NO_ADDRESS.matcher(text).find() ? UriPattern.typed(text, own) : new UriPattern(text);
    }

    private static RejectRule rejectRule(String text, ServedDomain own) {
        return NO_ADDRESS.matcher(text).find() ? new RejectRule(UriPattern.typed(text, own)) : RejectRule.of(text);
    }

    static List<RejectRule> rejectRules(DocumentPath path, @Nullable List<@Nullable String> texts, ServedDomain own) {
        List<RejectRule> rules = path.eachText(texts, text -> rejectRule(text, own));
        if (rules.size() > RejectRule.MOST) {
            path.fault("an account has at most " + RejectRule.MOST + " reject rules");
        }
        return rules;
    }
}
