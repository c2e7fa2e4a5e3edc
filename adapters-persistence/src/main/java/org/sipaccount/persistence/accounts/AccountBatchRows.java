package org.sipaccount.persistence.accounts;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;

/** Rows of several accounts, in one statement however many accounts these are, up to {@link PageRequest#MOST}. */
@ApplicationScoped
public class AccountBatchRows {

    /** Rows are numbered within their account, so that one that has very many does not take the others' share. */
    private static final String QUERY = """
            select a.username, a.domain.name, o
            from (select r.id as id, row_number() over (partition by r.account.id order by %2$s) as place
                  from %1$s r
                  where r.account.username in :users and r.account.domain.name in :domains%3$s) numbered
            join %1$s o on o.id = numbered.id
            join o.account a
            where numbered.place <= :limit
            order by numbered.place""";

    /**
     * Which rows of each account are read.
     *
     * @param condition further to those of the account, {@code and r.…}; may be empty
     * @param parameters of the condition, by name
     * @param order in which they are listed, {@code r.…}
     * @param limit how many of each account
     */
    public record Wanted<E>(Class<E> row, String condition, Map<String, ?> parameters, String order, int limit) {

        public static <E> Wanted<E> first(Class<E> row, String order, int limit) {
            return new Wanted<>(row, "", Map.of(), order, limit);
        }

        /** The only row that each account can have. */
        public static <E> Wanted<E> only(Class<E> row) {
            return first(row, "r.id", 1);
        }

        public Wanted<E> where(String what, Map<String, ?> values) {
            return new Wanted<>(row, " and " + what, values, order, limit);
        }
    }

    private final EntityManager entities;

    AccountBatchRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Of every one of the accounts, in their order. */
    public <E, T> Map<SipAddress, List<T>> list(
            Collection<SipAddress> accounts, Wanted<E> wanted, Function<E, T> toDomain) {
        Map<SipAddress, List<T>> lists = new LinkedHashMap<>();
        accounts.forEach(account -> lists.put(account, new ArrayList<>()));
        if (lists.size() > PageRequest.MOST) {
            throw new IllegalArgumentException("more than " + PageRequest.MOST + " accounts at once");
        }
        for (Object[] found : lists.isEmpty() ? List.<Object[]>of() : query(lists.keySet(), wanted)) {
            SipAddress account = new SipAddress((String) found[0], new DomainName((String) found[1]));
            // Users and domains are looked for apart from each other: others may be among what is found.
            if (lists.containsKey(account)) {
                lists.get(account).add(toDomain.apply(wanted.row().cast(found[2])));
            }
        }
        return lists;
    }

    /** The first row of every one of the accounts. */
    public <E, T> Map<SipAddress, Optional<T>> find(
            Collection<SipAddress> accounts, Wanted<E> wanted, Function<E, T> toDomain) {
        return list(accounts, wanted, toDomain).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, entry -> entry.getValue().stream().findFirst()));
    }

    private List<Object[]> query(Set<SipAddress> accounts, Wanted<?> wanted) {
        var query = entities.createQuery(
                QUERY.formatted(wanted.row().getSimpleName(), wanted.order(), wanted.condition()), Object[].class);
        wanted.parameters().forEach(query::setParameter);
        return query.setParameter(
                        "users", accounts.stream().map(SipAddress::user).collect(toSet()))
                .setParameter(
                        "domains",
                        accounts.stream()
                                .map(account -> account.domain().value())
                                .collect(toSet()))
                .setParameter("limit", (long) wanted.limit())
                .getResultList();
    }
}
