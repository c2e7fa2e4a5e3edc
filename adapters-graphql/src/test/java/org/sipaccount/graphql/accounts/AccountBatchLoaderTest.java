package org.sipaccount.graphql.accounts;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.SettingVersions;

class AccountBatchLoaderTest {

    private final List<Integer> sizes = new ArrayList<>();

    @Test
    void isReadAHundredAtATimeAndShownInOrder() {
        List<AccountView> accounts = IntStream.range(0, 250)
                .mapToObj(AccountBatchLoaderTest::account)
                .toList();

        assertThat(AccountBatchLoader.show(
                        accounts, this::read, (account, found) -> account.getAddress() + "=" + found))
                .hasSize(250)
                .startsWith("user0@example.com=user0@example.com", "user1@example.com=user1@example.com")
                .endsWith("user249@example.com=user249@example.com");
        assertThat(sizes).containsExactly(100, 100, 50);
    }

    @Test
    void isReadOnceWhereItIsAskedForTwice() {
        List<AccountView> twice = Stream.of(account(1), account(2), account(1)).toList();

        assertThat(AccountBatchLoader.show(twice, this::read, (_, found) -> found.user()))
                .containsExactly("user1", "user2", "user1");
        assertThat(sizes).containsExactly(2);
    }

    private Map<SipAddress, SipAddress> read(Collection<SipAddress> accounts) {
        sizes.add(accounts.size());
        return accounts.stream().collect(toMap(identity(), identity()));
    }

    private static AccountView account(int n) {
        return new AccountView(TestAccount.of("user" + n + "@example.com").account(), SettingVersions.NONE);
    }
}
