package org.sipaccount.graphql.paging;

/** What the schema says of every connection. */
public final class PageText {

    /** The default of {@link #FIRST}. */
    public static final String DEFAULT = "25";

    public static final String FIRST = "How many items, 1 to 100.";
    public static final String AFTER =
            "The cursor behind which the page begins, from a page of the same list. Absent: from the beginning.";
    public static final String EDGES = "The items of this page with their cursors.";
    public static final String NODES = "The items of this page.";
    public static final String PAGE_INFO = "Where this page lies in the list.";
    public static final String CURSOR = "For the argument after; opaque, and good only for lists of this kind.";
    public static final String TOTAL =
            "How many items the whole list has; 10000 stands for as many or more. Counted only when it is asked for, "
                    + "which costs more than a page.";

    private PageText() {}
}
