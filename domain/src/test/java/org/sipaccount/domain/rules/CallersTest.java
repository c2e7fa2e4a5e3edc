package org.sipaccount.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;

class CallersTest {

    private static final ContactGroup VIP = new ContactGroup("vip");
    private static final ContactGroup FAMILY = new ContactGroup("family");

    @Test
    void everybodyIsLetThroughAlsoWhoIsInNoGroup() {
        assertThat(Callers.EVERYBODY.accept(Set.of())).isTrue();
    }

    @Test
    void nobodyIsLetThroughWhateverTheirGroups() {
        assertThat(Callers.NOBODY.accept(Set.of(VIP))).isFalse();
    }

    @Test
    void membersOfOneOfTheGroupsAreLetThrough() {
        Callers callers = Callers.named(List.of("vip", "family"));

        assertThat(callers.accept(Set.of(FAMILY))).isTrue();
        assertThat(callers.accept(Set.of(new ContactGroup("business")))).isFalse();
        assertThat(callers.accept(Set.of())).isFalse();
    }

    @Test
    void areReadFromTheirNamesAndGiveThemBack() {
        assertThat(Callers.named(List.of("everybody"))).isEqualTo(Callers.EVERYBODY);
        assertThat(Callers.named(List.of("nobody")).names()).containsExactly("nobody");
        assertThat(Callers.EVERYBODY.names()).containsExactly("everybody");
        assertThat(Callers.named(List.of("vip", "family", "vip")).names()).containsExactly("vip", "family");
    }

    @Test
    void are1To20Groups() {
        assertThat(new Callers.Groups(groups(20)).names()).hasSize(20);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Callers.Groups(groups(21)));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Callers.Groups(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "everybody", "nobody", "a\tb", "a-group-of-thirty-three-characters"})
    void namesThatAreNoGroupAreRefused(String name) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new ContactGroup(name));
    }

    private static List<ContactGroup> groups(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new ContactGroup("group" + i))
                .toList();
    }
}
