package org.sipaccount.graphql.endpoint;

/**
 * How much a part of a document asks for. Grows without overflow: what is more than can be counted stays at the limit.
 *
 * @param depth   levels of fields
 * @param cost    fields, multiplied by the entries of the lists that they are in
 * @param aliases fields with another name
 */
record QueryCost(int depth, int cost, int aliases) {

    static final QueryCost NOTHING = new QueryCost(0, 0, 0);

    QueryCost and(QueryCost beside) {
        return new QueryCost(
                Math.max(depth, beside.depth),
                capped((long) cost + beside.cost),
                capped((long) aliases + beside.aliases));
    }

    /** Of a field with this inside it, {@code times} over. */
    QueryCost inside(int times, boolean aliased) {
        return new QueryCost(depth + 1, capped(1 + (long) times * cost), capped(aliases + (aliased ? 1L : 0L)));
    }

    private static int capped(long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }
}
