package org.sipaccount.graphql.paging;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.paging.Page;

@Type("PageInfo")
@Description("Where a page lies in its list.")
public record PageInfoView(
        @Description("Whether there are items behind the last one of this page.")
        boolean hasNextPage,

        @Description("Whether this page begins behind an item, that is, whether after was given.")
        boolean hasPreviousPage,

        @Description("The cursor of the first item of this page; null where it has none.") @Nullable
        String startCursor,

        @Description("The cursor of the last item of this page, for after of the next one; null where it has none.")
        @Nullable
        String endCursor) {

    public static <P> PageInfoView of(Page<?, P> page, CursorForm<P> form) {
        return new PageInfoView(
                page.hasNext(),
                page.hasPrevious(),
                page.items().isEmpty()
                        ? null
                        : form.cursor(page.items().getFirst().position()),
                page.items().isEmpty()
                        ? null
                        : form.cursor(page.items().getLast().position()));
    }
}
