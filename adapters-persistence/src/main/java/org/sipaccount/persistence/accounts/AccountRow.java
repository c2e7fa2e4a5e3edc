package org.sipaccount.persistence.accounts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.accounts.Login;
import org.sipaccount.application.numbers.NumberingPlans;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.Language;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.PersonName;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.numbers.Country;

/** An account with its domain and groups in one row, and on request its credentials. */
record AccountRow(ResultSet row, NumberingPlans plans) {

    /** No name of a group has a line break. */
    private static final String SEPARATOR = "\n";

    private static final String COLUMNS = """
            select a.id, a.username, a.domain, a.first_name, a.last_name, a.email, a.caller_id, a.mobile_number,
                a.owner_id, a.owner_mobile, a.owner_telephone, a.zone, a.language, a.region, a.quick_dial,
                a.no_answer_seconds, a.billing,
                d.currency, d.voicemail_server, d.absolute_mailbox_address, d.pstn_access, d.country,
                (select group_concat(g.name separator '\\n') from account_group g where g.account_id = a.id) as group_names""";

    private static final String SECRETS = """
            ,
                s.user_digest as sip_user, s.address_digest as sip_address, s.default_realm_digest as sip_default,
                w.user_digest as web_user, w.address_digest as web_address, w.default_realm_digest as web_default""";

    private static final String FROM = """

            from account a join sip_domain d on d.name = a.domain""";

    private static final String WITH_SECRETS = """

            left join credential s on s.account_id = a.id and s.kind = 'SIP'
            left join credential w on w.account_id = a.id and w.kind = 'WEB'""";

    private static final String AT = "\nwhere a.username = ? and a.domain = ?";

    static final String ACCOUNT = COLUMNS + FROM + AT;
    static final String LOGIN = COLUMNS + SECRETS + FROM + WITH_SECRETS + AT;

    Login login() throws SQLException {
        return new Login(new AccountId(row.getLong("id")), account(), new Credentials(secret("sip"), secret("web")));
    }

    Account account() throws SQLException {
        ServedDomain servedBy = domain();
        return new Account(
                new SipAddress(row.getString("username"), servedBy.name()),
                servedBy,
                new PersonName(row.getString("first_name"), row.getString("last_name")),
                text("email").map(EmailAddress::new),
                text("caller_id").map(PhoneNumber::new),
                text("mobile_number").map(PhoneNumber::new),
                owner().toDomain(),
                text("zone").map(ZoneId::of),
                text("language").map(Language::of),
                row.getString("region"),
                row.getString("quick_dial"),
                new NoAnswerTimeout(Duration.ofSeconds(row.getInt("no_answer_seconds"))),
                Billing.valueOf(row.getString("billing")),
                groups());
    }

    private ServedDomain domain() throws SQLException {
        return new ServedDomain(
                new DomainName(row.getString("domain")),
                Currency.getInstance(row.getString("currency")),
                new DomainName(row.getString("voicemail_server")),
                row.getBoolean("absolute_mailbox_address"),
                row.getBoolean("pstn_access"),
                plans.of(text("country").filter(code -> !code.isEmpty()).map(Country::new)));
    }

    private OwnerColumns owner() throws SQLException {
        @Nullable Long id = row.getObject("owner_id", Long.class);
        return new OwnerColumns(id, row.getString("owner_mobile"), row.getString("owner_telephone"));
    }

    private Set<Group> groups() throws SQLException {
        return text("group_names").stream()
                .flatMap(names -> Arrays.stream(names.split(SEPARATOR)))
                .map(Group::new)
                .collect(toUnmodifiableSet());
    }

    private Optional<DigestSecret> secret(String kind) throws SQLException {
        @Nullable String user = row.getString(kind + "_user");
        return user == null
                ? Optional.empty()
                : Optional.of(
                        new DigestColumns(user, row.getString(kind + "_address"), row.getString(kind + "_default"))
                                .toDomain());
    }

    private Optional<String> text(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
