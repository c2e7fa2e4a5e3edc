package org.sipaccount.application.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sipaccount.application.mail.MailLog;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.mail.SentMails;

public final class InMemoryMailLog implements MailLog {

    private record Sent(SipAddress account, String recipient, Instant at) {}

    private final List<Sent> sent = new ArrayList<>();

    @Override
    public SentMails since(Instant since, SipAddress account, EmailAddress recipient) {
        return new SentMails(
                count(since, mail -> mail.account().equals(account)),
                count(since, mail -> mail.recipient().equalsIgnoreCase(recipient.value())));
    }

    private int count(Instant since, Predicate<Sent> wanted) {
        return (int) sent.stream()
                .filter(mail -> mail.at().isAfter(since))
                .filter(wanted)
                .count();
    }

    @Override
    public void add(SipAddress account, EmailAddress recipient, Instant at) {
        sent.add(new Sent(account, recipient.value(), at));
    }
}
