package org.sipaccount.persistence.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Locale;
import org.sipaccount.application.mail.MailLog;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.mail.SentMails;

@ApplicationScoped
class MariaDbMailLog implements MailLog {

    private static final String COUNT = """
            select
                (select count(*) from (select 1 from sent_mail where account = :account and sent_at > :since
                    limit :most_account) counted),
                (select count(*) from (select 1 from sent_mail where recipient = :recipient and sent_at > :since
                    limit :most_recipient) counted)""";
    private static final String ADD =
            "insert into sent_mail (account, recipient, sent_at) values (:account, :recipient, :at)";
    private static final String FORGET = "delete from sent_mail where sent_at < ?1 limit 100";

    private final EntityManager entities;

    MariaDbMailLog(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public SentMails since(Instant since, SipAddress account, EmailAddress recipient) {
        Object[] counts = (Object[]) entities.createNativeQuery(COUNT, Object[].class)
                .setParameter("account", account.toString())
                .setParameter("recipient", lower(recipient))
                .setParameter("since", since)
                .setParameter("most_account", SentMails.MOST_FOR_ACCOUNT)
                .setParameter("most_recipient", SentMails.MOST_TO_RECIPIENT)
                .getSingleResult();
        return new SentMails(((Number) counts[0]).intValue(), ((Number) counts[1]).intValue());
    }

    @Override
    public void add(SipAddress account, EmailAddress recipient, Instant at) {
        entities.createNativeQuery(ADD)
                .setParameter("account", account.toString())
                .setParameter("recipient", lower(recipient))
                .setParameter("at", at)
                .executeUpdate();
        entities.createNativeQuery(FORGET)
                .setParameter(1, at.minus(SentMails.WINDOW))
                .executeUpdate();
    }

    private static String lower(EmailAddress address) {
        return address.value().toLowerCase(Locale.ROOT);
    }
}
