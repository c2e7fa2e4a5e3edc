package org.sipaccount.application.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;

class PageTest {

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101, Integer.MAX_VALUE})
    void hasOneToAHundredItems(int first) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> PageRequest.first(first));
        assertThat(PageRequest.first(1).oneMore()).isEqualTo(2);
        assertThat(PageRequest.first(100).oneMore()).isEqualTo(101);
    }

    @Test
    void leavesOutTheItemThatTellsOfANextPage() {
        Page<String, Integer> page = Page.of(PageRequest.first(2), items(3));

        assertThat(page.values()).containsExactly("0", "1");
        assertThat(page.hasNext()).isTrue();
        assertThat(page.hasPrevious()).isFalse();
    }

    @Test
    void isTheLastOneWhenThereIsNoFurtherItem() {
        PageRequest<Integer> request = PageRequest.<Integer>first(2).after(7);

        assertThat(Page.of(request, items(2)).hasNext()).isFalse();
        assertThat(Page.of(request, items(0)).hasNext()).isFalse();
        assertThat(Page.of(request, items(0)).hasPrevious()).isTrue();
    }

    private static List<Page.Item<String, Integer>> items(int found) {
        return IntStream.range(0, found)
                .mapToObj(i -> new Page.Item<>(Integer.toString(i), i))
                .toList();
    }
}
