package org.sipaccount.persistence.aliases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.OwnedRow;

/** An address in use; the database keeps them unique over accounts and aliases together. */
@Entity
@Table(name = "sip_address")
public class SipAddressEntity extends OwnedRow {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AddressKind kind;

    private String username;
    private String domain;

    protected SipAddressEntity() {}

    private SipAddressEntity(AccountEntity account, AddressKind kind, SipAddress address) {
        super(account);
        this.kind = kind;
        this.username = address.user();
        this.domain = address.domain().value();
    }

    /** The account's own address, which is stored with the account. */
    public static SipAddressEntity own(AccountEntity account, SipAddress address) {
        return new SipAddressEntity(account, AddressKind.ACCOUNT, address);
    }

    public static SipAddressEntity of(AccountEntity account, Alias alias) {
        return new SipAddressEntity(account, AddressKind.ALIAS, alias.address());
    }

    public SipAddress toAddress() {
        return new SipAddress(username, new DomainName(domain));
    }

    Alias toDomain() {
        return new Alias(toAddress());
    }
}
