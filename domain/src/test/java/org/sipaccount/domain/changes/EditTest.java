package org.sipaccount.domain.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditTest {

    private static final Optional<Integer> SEVEN = Optional.of(7);

    @Test
    void keepsSetsAndClears() {
        assertThat(Edit.<Integer>keep().applied(SEVEN)).isEqualTo(SEVEN);
        assertThat(Edit.<Integer>keep().applied(Optional.empty())).isEmpty();
        assertThat(Edit.set(8).applied(SEVEN)).contains(8);
        assertThat(Edit.<Integer>clear().applied(SEVEN)).isEmpty();
    }

    @Test
    void clearsForNull() {
        assertThat(Edit.to(8)).isEqualTo(Edit.set(8));
        assertThat(Edit.<Integer>to(null)).isEqualTo(Edit.clear());
    }

    @Test
    void readsTheValueAloneInAnotherForm() {
        assertThat(Edit.set("8").map(Integer::valueOf)).isEqualTo(Edit.set(8));
        assertThat(Edit.<String>keep().map(Integer::valueOf)).isEqualTo(Edit.keep());
        assertThat(Edit.<String>clear().map(Integer::valueOf)).isEqualTo(Edit.clear());
    }
}
