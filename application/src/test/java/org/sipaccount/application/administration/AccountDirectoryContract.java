package org.sipaccount.application.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.application.administration.TestAdministration.EVERYTHING;
import static org.sipaccount.application.administration.TestAdministration.only;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.PersonName;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.AccountSearch;
import org.sipaccount.domain.administration.SearchText;

/** What every directory of accounts does: it holds {@link #HELD}, of which {@link #LEAVING} is about to be deleted. */
public interface AccountDirectoryContract {

    Group PSTN = Group.FREE_PSTN;
    SipAddress LEAVING = SipAddress.of("bob@example.com");
    List<Account> HELD = List.of(
            held("zoe@example.net", "Jansen", "Z.Jansen@mail.example", "0031201234567", Billing.PREPAID, Set.of()),
            held("jan@example.com", "Straßenbauer", "", "", Billing.POSTPAID, Set.of(PSTN)),
            held("alice@example.com", "100%_!", "", "+31209", Billing.PREPAID, Set.of(PSTN, Group.ANONYMOUS)),
            held("bob@example.com", "janssen", "", "", Billing.PREPAID, Set.of(Group.BLOCKED)),
            held("x1@example.com", "İpek😀", "", "", Billing.PREPAID, Set.of()));

    private static Account held(
            String address, String lastName, String email, String callerId, Billing billing, Set<Group> groups) {
        Account plain = TestAccount.of(address).account();
        return new Account(
                plain.address(),
                plain.servedBy(),
                new PersonName("", lastName),
                Optional.of(email).filter(text -> !text.isEmpty()).map(EmailAddress::new),
                Optional.of(callerId).filter(text -> !text.isEmpty()).map(PhoneNumber::new),
                plain.mobileNumber(),
                plain.owner(),
                plain.zone(),
                plain.language(),
                plain.region(),
                plain.quickDial(),
                plain.noAnswerTimeout(),
                billing,
                groups);
    }

    Page<Account, SipAddress> page(AdministeredDomains scope, AccountSearch search, PageRequest<SipAddress> request);

    int count(AdministeredDomains scope, AccountSearch search, int most);

    @Test
    default void listsByDomainAndUserAPageAtATime() {
        List<String> found = new ArrayList<>();
        PageRequest<SipAddress> request = PageRequest.first(1);
        Page<Account, SipAddress> page = page(EVERYTHING, AccountSearch.ALL, request);
        while (page.hasNext()) {
            found.addAll(addresses(page));
            page = page(
                    EVERYTHING,
                    AccountSearch.ALL,
                    request.after(page.items().getLast().position()));
        }
        found.addAll(addresses(page));

        assertThat(found)
                .containsExactly(
                        "alice@example.com", "bob@example.com", "jan@example.com", "x1@example.com", "zoe@example.net");
    }

    @Test
    default void findsWholeAccounts() {
        assertThat(page(EVERYTHING, AccountSearch.ALL, PageRequest.first(10)).values())
                .containsExactlyInAnyOrderElementsOf(HELD);
    }

    @Test
    default void findsByTheBeginningOfWhatIsKnown() {
        assertThat(find("jan")).containsExactly("bob@example.com", "jan@example.com", "zoe@example.net");
        assertThat(find("JANSS")).containsExactly("bob@example.com");
        assertThat(find("z.jan")).containsExactly("zoe@example.net");
        assertThat(find("+3120")).containsExactly("alice@example.com", "zoe@example.net");
        assertThat(find("lice")).isEmpty();
    }

    @Test
    default void findsACallerIdByTheBeginningOfItsNumberInAnySpelling() {
        for (String spelling : List.of("+3120", "003120", "3120", "+31 20", "+31 (0)20", "020", "(020)")) {
            assertThat(find(spelling)).as(spelling).containsExactly("alice@example.com", "zoe@example.net");
        }
        assertThat(find("+31 30")).isEmpty();
    }

    @Test
    default void findsNamesAsATelephoneBookHasThem() {
        assertThat(find("strasse")).containsExactly("jan@example.com");
        assertThat(find("STRASSEN")).containsExactly("jan@example.com");
        assertThat(find("straße")).containsExactly("jan@example.com");
        assertThat(find("straz")).isEmpty();
        assertThat(find("İp")).containsExactly("x1@example.com");
        assertThat(find("ipe")).containsExactly("x1@example.com");
        assertThat(find("İpek")).containsExactly("x1@example.com");
        assertThat(find("ipek😀")).containsExactly("x1@example.com");
    }

    @Test
    default void takesNoCharacterForAPlaceholder() {
        assertThat(find("100%_!")).containsExactly("alice@example.com");
        assertThat(find("a%")).isEmpty();
        assertThat(find("_l")).isEmpty();
    }

    @Test
    default void findsByEachFilterAndByAllTogether() {
        assertThat(find(search().in("example.net"))).containsExactly("zoe@example.net");
        assertThat(find(search().billed(Billing.POSTPAID))).containsExactly("jan@example.com");
        assertThat(find(search().blocked(true))).containsExactly("bob@example.com");
        assertThat(find(search().blocked(false))).hasSize(4).doesNotContain("bob@example.com");
        assertThat(find(search().member(PSTN))).containsExactly("alice@example.com", "jan@example.com");
        assertThat(find(search().leaving(true))).containsExactly("bob@example.com");
        assertThat(find(search().leaving(false))).hasSize(4);
        assertThat(find(search().text("ja").blocked(false).billed(Billing.PREPAID)))
                .containsExactly("zoe@example.net");
    }

    @Test
    default void findsNothingOutsideTheScope() {
        AdministeredDomains net = only("example.net");

        assertThat(addresses(page(net, AccountSearch.ALL, PageRequest.first(10))))
                .containsExactly("zoe@example.net");
        assertThat(addresses(page(net, search().text("jan").search(), PageRequest.first(10))))
                .containsExactly("zoe@example.net");
        assertThat(page(net, search().in("example.com").search(), PageRequest.first(10))
                        .items())
                .isEmpty();
        assertThat(page(AdministeredDomains.NONE, AccountSearch.ALL, PageRequest.first(10))
                        .items())
                .isEmpty();
        assertThat(count(net, AccountSearch.ALL, 10)).isEqualTo(1);
        assertThat(count(AdministeredDomains.NONE, AccountSearch.ALL, 10)).isZero();
    }

    @Test
    default void countsSoManyAtMost() {
        assertThat(count(EVERYTHING, AccountSearch.ALL, 10)).isEqualTo(5);
        assertThat(count(EVERYTHING, AccountSearch.ALL, 3)).isEqualTo(3);
        assertThat(count(EVERYTHING, search().text("jan").search(), 10)).isEqualTo(3);
    }

    private List<String> find(String text) {
        return find(search().text(text));
    }

    private List<String> find(Search search) {
        return addresses(page(EVERYTHING, search.search(), PageRequest.first(100)));
    }

    private static List<String> addresses(Page<Account, SipAddress> page) {
        return page.values().stream()
                .map(account -> account.address().toString())
                .toList();
    }

    private static Search search() {
        return new Search(AccountSearch.ALL);
    }

    /** A search, put together. */
    record Search(AccountSearch search) {

        Search text(String text) {
            return new Search(new AccountSearch(
                    Optional.of(new SearchText(text)),
                    search.domain(),
                    search.billing(),
                    search.blocked(),
                    search.group(),
                    search.deletionPending()));
        }

        Search in(String domain) {
            return new Search(new AccountSearch(
                    search.text(),
                    Optional.of(DomainName.of(domain)),
                    search.billing(),
                    search.blocked(),
                    search.group(),
                    search.deletionPending()));
        }

        Search billed(Billing billing) {
            return new Search(new AccountSearch(
                    search.text(),
                    search.domain(),
                    Optional.of(billing),
                    search.blocked(),
                    search.group(),
                    search.deletionPending()));
        }

        Search blocked(boolean is) {
            return new Search(new AccountSearch(
                    search.text(),
                    search.domain(),
                    search.billing(),
                    Optional.of(is),
                    search.group(),
                    search.deletionPending()));
        }

        Search member(Group group) {
            return new Search(new AccountSearch(
                    search.text(),
                    search.domain(),
                    search.billing(),
                    search.blocked(),
                    Optional.of(group),
                    search.deletionPending()));
        }

        Search leaving(boolean is) {
            return new Search(new AccountSearch(
                    search.text(),
                    search.domain(),
                    search.billing(),
                    search.blocked(),
                    search.group(),
                    Optional.of(is)));
        }
    }
}
