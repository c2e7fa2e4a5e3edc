package org.sipaccount.application.testing;

import static java.util.function.UnaryOperator.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.SipAddress;

/** Pages of lists that are held in memory, and what several accounts have. */
final class InMemoryPages {

    private InMemoryPages() {}

    static <T, P> Page<T, P> of(PageRequest<P> request, Comparator<P> order, Stream<Page.Item<T, P>> items) {
        return Page.of(
                request,
                items.filter(item -> request.after()
                                .map(after -> order.compare(item.position(), after) > 0)
                                .orElse(true))
                        .sorted(Comparator.comparing(Page.Item::position, order))
                        .limit(request.oneMore())
                        .toList());
    }

    static <T> Map<SipAddress, T> ofEach(Collection<SipAddress> accounts, Function<SipAddress, T> read) {
        return accounts.stream().distinct().collect(toMap(identity(), read));
    }
}
