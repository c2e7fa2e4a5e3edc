package org.sipaccount.persistence.administration;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.AccountSearch;
import org.sipaccount.domain.administration.SearchText;
import org.sipaccount.domain.numbers.NumberingPlan;

/**
 * The same accounts as {@link AccountSearch#matches}, as a native statement for their keys. Each beginning that a text
 * can be is looked up in an index of its own; what they find is put together before anything else is asked of it.
 */
final class AccountQuery {

    private static final String BEGINNING_WITH_TEXT = """
            (select id from account where domain in (:domains)
                and (username like lower(:text) escape '!' or username like lower(:number) escape '!')
             union select id from account where domain in (:domains) and last_name between :name and concat(:name, :last)
             union select id from account where domain in (:domains) and email_lower like lower(:text) escape '!'
             union select id from account where domain in (:domains)
                and (caller_id like :text escape '!' or caller_id like :dialled escape '!'
                    or caller_id like :international escape '!')) found
            join account a on a.id = found.id""";
    private static final String IN_GROUP = "(select account_id from account_group where name = :%s)";
    private static final String TO_BE_DELETED =
            "(select account_id from account_status where deletion_due is not null)";

    /** Behind every character in the order of the collation (Unicode's highest weight). */
    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    private final StringBuilder text = new StringBuilder("select a.id from ");
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * @param domains those that are looked into, not empty
     * @param plan of the domains
     */
    AccountQuery(AccountSearch search, Collection<String> domains, NumberingPlan plan) {
        text.append(search.text().isPresent() ? BEGINNING_WITH_TEXT : "account a")
                .append("\nwhere a.domain in (:domains)");
        parameters.put("domains", domains);
        search.text().ifPresent(beginning -> text(beginning, plan));
        search.billing().ifPresent(billing -> and("a.billing = :billing", "billing", billing.name()));
        search.blocked().ifPresent(wanted -> group("blocked", Group.BLOCKED, wanted));
        search.group().ifPresent(group -> group("member", group, true));
        search.deletionPending().ifPresent(wanted -> and("a.id " + in(wanted) + TO_BE_DELETED));
    }

    private void text(SearchText beginning, NumberingPlan plan) {
        parameters.put("text", like(beginning.text()));
        // Not "like", which compares character by character: to the collation of names ß and ss are the same.
        parameters.put("name", beginning.text());
        parameters.put("last", LAST_CHARACTER);
        parameters.put("dialled", like(beginning.dialled(plan)));
        parameters.put("international", like("+" + beginning.number(plan)));
        parameters.put("number", like(beginning.number(plan)));
    }

    private static String like(String beginning) {
        return beginning.replaceAll("[!%_]", "!$0") + "%";
    }

    private void group(String parameter, Group group, boolean wanted) {
        and("a.id " + in(wanted) + IN_GROUP.formatted(parameter), parameter, group.name());
    }

    private static String in(boolean wanted) {
        return wanted ? "in " : "not in ";
    }

    /** Only what comes behind that account. */
    AccountQuery after(SipAddress position) {
        and(
                "(a.domain > :domain or (a.domain = :domain and a.username > :user))",
                "domain",
                position.domain().value());
        parameters.put("user", position.user());
        return this;
    }

    private void and(String condition, String parameter, Object value) {
        and(condition);
        parameters.put(parameter, value);
    }

    private void and(String condition) {
        text.append("\nand ").append(condition);
    }

    String inOrder() {
        return text + "\norder by a.domain, a.username";
    }

    String counted() {
        return "select count(*) from (" + text + "\nlimit :most) counted";
    }

    <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
