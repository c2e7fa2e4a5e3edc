package org.sipaccount.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is allowed as a rule or contact is the same again when it is read back from its text. */
class TextFormPropertyTest {

    private static final String MARKS = "\"\", :;-%@\\'ab\u00e9\u2028\u2003\u00a0\ud83d\udc6a";

    @Property
    void dayMasks(@ForAll @IntRange(min = 1, max = 127) int bits) {
        DayMask days = new DayMask(bits);

        assertThat(DayMask.of(days.toString())).isEqualTo(days);
        assertThat(DayMask.on(days.daysOfWeek())).isEqualTo(days);
    }

    @Property
    void listsOfWeeklyRules(@ForAll("weeklyRules") List<WeeklyRule> rules) {
        assertThat(RuleLines.read(RuleLines.of(rules), WeeklyRule::of)).isEqualTo(rules);
    }

    @Property
    void temporaryRules(@ForAll("temporaryRules") TemporaryRule rule) {
        assertThat(TemporaryRule.of(rule.toString())).isEqualTo(rule);
    }

    @Property
    void listsOfRejectRules(@ForAll("rejectRules") List<RejectRule> rules) {
        assertThat(RuleLines.read(RuleLines.of(rules), RejectRule::of)).isEqualTo(rules);
    }

    @Property
    void contacts(@ForAll("contacts") Contact contact) {
        assertThat(Contact.of(contact.toString())).isEqualTo(contact);
    }

    @Provide
    Arbitrary<List<WeeklyRule>> weeklyRules() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 24 * 60 - 1);
        return Combinators.combine(Arbitraries.integers().between(1, 127), minutes, minutes, callers())
                .filter((days, start, stop, callers) -> !start.equals(stop))
                .as((days, start, stop, callers) -> new WeeklyRule(new DayMask(days), time(start), time(stop), callers))
                .list()
                .ofMaxSize(20);
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }

    @Provide
    Arbitrary<TemporaryRule> temporaryRules() {
        Arbitrary<Optional<Instant>> ends = Arbitraries.longs()
                .between(0, 4_000_000_000_000_000L)
                .map(micros -> Instant.EPOCH.plusNanos(micros * 1000))
                .optional();
        return Combinators.combine(callers(), ends).as(TemporaryRule::new);
    }

    @Provide
    Arbitrary<List<RejectRule>> rejectRules() {
        return patterns().map(RejectRule::new).list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<Contact> contacts() {
        return Combinators.combine(patterns(), texts(100), groups().optional()).as(Contact::new);
    }

    private static Arbitrary<Callers> callers() {
        Arbitrary<Callers> some = groups().list().ofMinSize(1).ofMaxSize(20).map(Callers.Groups::new);
        return Arbitraries.oneOf(Arbitraries.of(Callers.EVERYBODY, Callers.NOBODY), some);
    }

    private static Arbitrary<ContactGroup> groups() {
        Arbitrary<String> odd = Arbitraries.of("until", "a until 2025-03-14T12:00:00Z", "groups: x", "null", "\"", ",");
        return Arbitraries.oneOf(texts(32), odd)
                .filter(name -> !name.isBlank() && !name.equals("everybody") && !name.equals("nobody"))
                .map(ContactGroup::new);
    }

    private static Arbitrary<UriPattern> patterns() {
        return texts(255).filter(text -> !text.isBlank()).map(UriPattern::new);
    }

    private static Arbitrary<String> texts(int longest) {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(longest);
        Arbitrary<String> marks =
                Arbitraries.strings().withChars(MARKS.toCharArray()).ofMaxLength(longest);
        return Arbitraries.oneOf(any, marks)
                .filter(text -> text.chars().noneMatch(Character::isISOControl))
                .filter(StandardCharsets.UTF_8.newEncoder()::canEncode);
    }
}
