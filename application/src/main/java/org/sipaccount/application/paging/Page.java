package org.sipaccount.application.paging;

import java.util.List;

/**
 * A part of a longer list, in its order.
 *
 * @param hasPrevious whether it begins behind an item
 * @param hasNext whether there are items behind the last one
 */
public record Page<T, P>(List<Item<T, P>> items, boolean hasPrevious, boolean hasNext) {

    /** How far the items of a list are counted; a total of so many stands for as many or more. */
    public static final int COUNTED = 10_000;

    /** @param position where the next page begins when this is the last item that was seen */
    public record Item<T, P>(T value, P position) {}

    public Page {
        items = List.copyOf(items);
    }

    /** @param found the items from the wanted position on, {@link PageRequest#oneMore()} of them where there are */
    public static <T, P> Page<T, P> of(PageRequest<P> request, List<Item<T, P>> found) {
        return new Page<>(
                found.subList(0, Math.min(found.size(), request.first())),
                request.after().isPresent(),
                found.size() > request.first());
    }

    public List<T> values() {
        return items.stream().map(Item::value).toList();
    }
}
