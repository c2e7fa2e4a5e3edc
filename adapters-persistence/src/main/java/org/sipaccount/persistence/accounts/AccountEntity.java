package org.sipaccount.persistence.accounts;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.importing.ImportedAccount.Provisioning;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.Language;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.Owner;
import org.sipaccount.domain.accounts.PersonName;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.Provision;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.persistence.RowKey;

@Entity
@Table(name = "account")
public class AccountEntity {

    @Id
    @RowKey
    private @Nullable Long id;

    @Version
    private int version;

    private String username;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "domain")
    private DomainEntity domain;

    private String firstName;
    private String lastName;
    private @Nullable String email;
    private @Nullable String callerId;
    private @Nullable String mobileNumber;

    @Embedded
    private @Nullable OwnerColumns owner;

    private @Nullable String zone;
    private @Nullable String language;
    private String region;
    private String quickDial;
    private int noAnswerSeconds;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Billing billing;

    @ElementCollection
    @CollectionTable(name = "account_group", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "name")
    private Set<String> groups = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "credential", joinColumns = @JoinColumn(name = "account_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyJdbcTypeCode(SqlTypes.VARCHAR)
    private Map<CredentialKind, DigestColumns> credentials = new EnumMap<>(CredentialKind.class);

    @Embedded
    private ProvisioningColumns provisioning;

    protected AccountEntity() {}

    public static AccountEntity of(
            Account account, Credentials credentials, Provisioning provisioning, DomainEntity domain) {
        AccountEntity row = new AccountEntity();
        row.username = account.address().user();
        row.domain = domain;
        row.apply(account);
        row.setCredentials(credentials);
        row.provisioning = ProvisioningColumns.of(provisioning);
        return row;
    }

    private void apply(Account account) {
        applyIdentity(account);
        owner = OwnerColumns.of(account.owner());
        region = account.region();
        quickDial = account.quickDial();
        setNoAnswerTimeout(account.noAnswerTimeout());
        billing = account.billing();
        groups.addAll(account.groups().stream().map(Group::name).toList());
    }

    /** What its subscriber changes. */
    void applyIdentity(Account account) {
        firstName = account.name().first();
        lastName = account.name().last();
        email = account.email().map(EmailAddress::value).orElse(null);
        callerId = account.callerId().map(PhoneNumber::value).orElse(null);
        mobileNumber = account.mobileNumber().map(PhoneNumber::value).orElse(null);
        zone = account.zone().map(ZoneId::getId).orElse(null);
        language = account.language().map(Language::code).orElse(null);
    }

    void setNoAnswerTimeout(NoAnswerTimeout timeout) {
        noAnswerSeconds = timeout.seconds();
    }

    void setCredentials(Credentials set) {
        keep(CredentialKind.SIP, set.sipPassword());
        keep(CredentialKind.WEB, set.webPassword());
    }

    private void keep(CredentialKind kind, Optional<DigestSecret> secret) {
        secret.ifPresentOrElse(kept -> credentials.put(kind, DigestColumns.of(kept)), () -> credentials.remove(kind));
    }

    /** Whatever group the provider does not set stays. */
    public void apply(Provision set) {
        billing = set.billing();
        owner = OwnerColumns.of(set.owner());
        region = set.region();
        quickDial = set.quickDial();
        provisioning.apply(set);
        Set<String> wanted = set.groups().stream().map(Group::name).collect(toSet());
        groups.removeIf(name -> !wanted.contains(name) && Provision.isProvisioned(new Group(name)));
        groups.addAll(wanted);
    }

    /** Reads the domain and the groups too: fetch them with the account. */
    public Provision toProvision() {
        return Provision.of(toDomain(), provisioning.quota(), provisioning.callLimit());
    }

    Money quota() {
        return provisioning.quota();
    }

    /** Null until it is stored. */
    @Nullable
    public Long id() {
        return id;
    }

    /** Reads the domain and the groups too: fetch them with the account. */
    Account toDomain() {
        ServedDomain servedBy = domain.toDomain();
        return new Account(
                new SipAddress(username, servedBy.name()),
                servedBy,
                new PersonName(firstName, lastName),
                Optional.ofNullable(email).map(EmailAddress::new),
                Optional.ofNullable(callerId).map(PhoneNumber::new),
                Optional.ofNullable(mobileNumber).map(PhoneNumber::new),
                owner == null ? Owner.UNKNOWN : owner.toDomain(),
                Optional.ofNullable(zone).map(ZoneId::of),
                Optional.ofNullable(language).map(Language::of),
                region,
                quickDial,
                new NoAnswerTimeout(Duration.ofSeconds(noAnswerSeconds)),
                billing,
                groups.stream().map(Group::new).collect(toSet()));
    }
}
