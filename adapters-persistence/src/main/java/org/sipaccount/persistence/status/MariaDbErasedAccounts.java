package org.sipaccount.persistence.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.sipaccount.application.status.ErasedAccounts;
import org.sipaccount.persistence.Contended;

@ApplicationScoped
@Contended
class MariaDbErasedAccounts implements ErasedAccounts {

    /** A statement may take 1.5 s, and a cluster passes the rows of a transaction on as a whole. */
    private static final int AT_ONCE = 2000;

    private static final String NEXT = """
            select id from account where erased_at is not null
            order by erased_at, id limit 1 for update skip locked""";

    /** The long ones first; what is left when all are empty is the row of the account. */
    private static final List<String> STEPS = Stream.concat(
                    Stream.of("update voucher set redeemed_by = null where redeemed_by = ?1 limit " + AT_ONCE),
                    Stream.of(
                                    "call_record",
                                    "ledger_entry",
                                    "journal_entry",
                                    "contact",
                                    "registration",
                                    "weekly_rule",
                                    "reject_rule",
                                    "account_property",
                                    "account_network",
                                    "barred_prefix")
                            .map(table -> "delete from " + table + " where account_id = ?1 limit " + AT_ONCE))
            .toList();

    private static final String LAST = "delete from account where id = ?1";

    private final EntityManager entities;

    MariaDbErasedAccounts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean eraseSome() {
        List<Long> next = entities.createNativeQuery(NEXT, Long.class).getResultList();
        next.forEach(this::eraseSome);
        return !next.isEmpty();
    }

    private void eraseSome(long account) {
        if (STEPS.stream().noneMatch(step -> run(step, account) > 0)) {
            run(LAST, account);
        }
    }

    private int run(String step, long account) {
        return entities.createNativeQuery(step).setParameter(1, account).executeUpdate();
    }
}
