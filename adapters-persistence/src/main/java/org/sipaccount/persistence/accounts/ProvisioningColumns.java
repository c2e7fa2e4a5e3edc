package org.sipaccount.persistence.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sipaccount.application.importing.ImportedAccount.Provisioning;
import org.sipaccount.domain.administration.Provision;
import org.sipaccount.domain.balance.Money;

@Embeddable
class ProvisioningColumns {

    @Column(precision = 14, scale = 4)
    private BigDecimal quota;

    private String quotaCurrency;
    private int callLimit;

    @ElementCollection
    @CollectionTable(name = "account_network", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "network")
    private Set<String> networks = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "barred_prefix", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "prefix")
    private Set<String> barredPrefixes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "account_property", joinColumns = @JoinColumn(name = "account_id"))
    @MapKeyColumn(name = "name")
    @Column(name = "value")
    private Map<String, String> properties = new HashMap<>();

    protected ProvisioningColumns() {}

    static ProvisioningColumns of(Provisioning provisioning) {
        ProvisioningColumns columns = new ProvisioningColumns();
        columns.quota = provisioning.quota().amount();
        columns.quotaCurrency = provisioning.quota().currency().getCurrencyCode();
        columns.callLimit = provisioning.callLimit();
        columns.networks.addAll(provisioning.networks());
        columns.barredPrefixes.addAll(provisioning.barredPrefixes());
        columns.properties.putAll(provisioning.properties());
        return columns;
    }

    void apply(Provision set) {
        quota = set.quota().amount();
        quotaCurrency = set.quota().currency().getCurrencyCode();
        callLimit = set.callLimit();
    }

    int callLimit() {
        return callLimit;
    }

    Money quota() {
        return new Money(quota, Currency.getInstance(quotaCurrency));
    }
}
