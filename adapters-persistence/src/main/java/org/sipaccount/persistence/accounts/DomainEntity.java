package org.sipaccount.persistence.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Currency;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.numbers.NumberingPlan;

@Entity
@Table(name = "sip_domain")
public class DomainEntity {

    @Id
    private String name;

    private String currency;
    private String voicemailServer;
    private boolean absoluteMailboxAddress;
    private boolean pstnAccess;

    @Convert(converter = NumberingPlanConverter.class)
    @Column(name = "country")
    private NumberingPlan numbering;

    protected DomainEntity() {}

    public static DomainEntity of(ServedDomain domain) {
        DomainEntity row = new DomainEntity();
        row.name = domain.name().value();
        row.currency = domain.currency().getCurrencyCode();
        row.voicemailServer = domain.voicemailServer().value();
        row.absoluteMailboxAddress = domain.absoluteMailboxAddress();
        row.pstnAccess = domain.pstnAccess();
        row.numbering = domain.numbering();
        return row;
    }

    public ServedDomain toDomain() {
        return new ServedDomain(
                new DomainName(name),
                Currency.getInstance(currency),
                new DomainName(voicemailServer),
                absoluteMailboxAddress,
                pstnAccess,
                numbering);
    }
}
