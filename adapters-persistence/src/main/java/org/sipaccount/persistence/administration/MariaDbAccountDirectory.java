package org.sipaccount.persistence.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.sipaccount.application.administration.AccountDirectory;
import org.sipaccount.application.numbers.NumberingPlans;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.Page.Item;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.AdministeredDomains.Every;
import org.sipaccount.domain.accounts.AdministeredDomains.Only;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.AccountSearch;
import org.sipaccount.domain.numbers.Country;
import org.sipaccount.domain.numbers.NumberText;
import org.sipaccount.domain.numbers.NumberingPlan;
import org.sipaccount.persistence.accounts.AccountBatchReader;

@ApplicationScoped
class MariaDbAccountDirectory implements AccountDirectory {

    private static final String COUNTRIES =
            "select distinct country from sip_domain where name in (:domains) and country <> ''";

    private final EntityManager entities;
    private final NumberingPlans plans;
    private final AccountBatchReader accounts;

    MariaDbAccountDirectory(EntityManager entities, NumberingPlans plans, AccountBatchReader accounts) {
        this.entities = entities;
        this.plans = plans;
        this.accounts = accounts;
    }

    @Override
    public Page<Account, SipAddress> page(
            AdministeredDomains scope, AccountSearch search, PageRequest<SipAddress> request) {
        List<String> domains = domains(scope, search);
        if (domains.isEmpty()) {
            return Page.of(request, List.of());
        }
        AccountQuery query = new AccountQuery(search, domains, plan(search, domains));
        request.after().ifPresent(query::after);
        return Page.of(
                request,
                accounts.inOrder(keys(query, request.oneMore())).stream()
                        .map(account -> new Item<>(account, account.address()))
                        .toList());
    }

    private List<Long> keys(AccountQuery query, int most) {
        List<?> keys = query.bind(entities.createNativeQuery(query.inOrder(), Long.class))
                .setMaxResults(most)
                .getResultList();
        return keys.stream().map(Long.class::cast).toList();
    }

    @Override
    public int count(AdministeredDomains scope, AccountSearch search, int most) {
        List<String> domains = domains(scope, search);
        if (domains.isEmpty()) {
            return 0;
        }
        AccountQuery query = new AccountQuery(search, domains, plan(search, domains));
        return Math.toIntExact((Long) query.bind(entities.createNativeQuery(query.counted(), Long.class))
                .setParameter("most", most)
                .getSingleResult());
    }

    /** Where the domains are in several countries, a national number is none of all of them. */
    private NumberingPlan plan(AccountSearch search, List<String> domains) {
        Optional<Country> country = search.text()
                .filter(text -> NumberText.isNumeric(NumberText.ascii(text.text())))
                .map(_ -> entities.createNativeQuery(COUNTRIES, String.class)
                        .setParameter("domains", domains)
                        .setMaxResults(2)
                        .getResultList())
                .filter(countries -> countries.size() == 1)
                .map(countries -> new Country(String.valueOf(countries.getFirst())));
        return plans.of(country);
    }

    /** The domains to look into, so that every index is entered by one. */
    private List<String> domains(AdministeredDomains scope, AccountSearch search) {
        return search.domain()
                .map(one -> scope.covers(one) ? List.of(one.value()) : List.<String>of())
                .orElseGet(() -> all(scope));
    }

    private List<String> all(AdministeredDomains scope) {
        return switch (scope) {
            case Every _ ->
                entities.createQuery("select name from DomainEntity", String.class)
                        .getResultList();
            case Only(var domains) -> domains.stream().map(DomainName::value).toList();
        };
    }
}
