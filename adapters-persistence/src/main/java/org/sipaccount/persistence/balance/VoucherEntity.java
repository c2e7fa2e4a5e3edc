package org.sipaccount.persistence.balance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.administration.IssuedVouchers.Issue;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.Voucher;
import org.sipaccount.persistence.accounts.AccountEntity;

@Entity
@Table(name = "voucher")
public class VoucherEntity {

    @Id
    private long id;

    private String number;

    @Column(precision = 14, scale = 4)
    private BigDecimal value;

    private String currency;
    private boolean redeemed;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "redeemed_by")
    private @Nullable AccountEntity redeemedBy;

    private @Nullable Instant redeemedAt;

    private @Nullable String domain;

    @Embedded
    private @Nullable IssueColumns issue;

    protected VoucherEntity() {}

    /** A voucher that comes with an account, for its domain: if it was redeemed, then by this account, at a time that nobody knows. */
    public static VoucherEntity of(AccountEntity account, DomainName domain, Voucher voucher) {
        VoucherEntity row = of(voucher);
        row.domain = domain.value();
        row.redeemed = voucher.redeemed();
        row.redeemedBy = voucher.redeemed() ? account : null;
        return row;
    }

    static VoucherEntity of(Voucher voucher, Issue made) {
        VoucherEntity row = of(voucher);
        row.domain = made.domain().value();
        row.issue = IssueColumns.of(made);
        return row;
    }

    private static VoucherEntity of(Voucher voucher) {
        VoucherEntity row = new VoucherEntity();
        row.id = voucher.id();
        row.number = voucher.number();
        row.value = voucher.value().amount();
        row.currency = voucher.value().currency().getCurrencyCode();
        return row;
    }

    void redeem(AccountEntity by, Instant at) {
        redeemed = true;
        redeemedBy = by;
        redeemedAt = at;
    }

    /** Those from before vouchers had a domain are for every one. */
    boolean isFor(DomainName accounts) {
        return domain == null || domain.equals(accounts.value());
    }

    Voucher toDomain() {
        return new Voucher(id, number, new Money(value, Currency.getInstance(currency)), redeemed);
    }
}
