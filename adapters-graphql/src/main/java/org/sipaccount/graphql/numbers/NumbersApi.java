package org.sipaccount.graphql.numbers;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.sipaccount.application.numbers.ReadingNumbers;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.graphql.accounts.AccountBatchLoader;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.scalars.E164NumberText;

@GraphQLApi
public class NumbersApi {

    private final ReadingNumbers numbers;

    NumbersApi(ReadingNumbers numbers) {
        this.numbers = numbers;
    }

    @NonNull
    @Description("The numbers that ENUM (RFC 6116) maps to the account, the longest unchanged first; 100 at most.")
    public List<@NonNull List<@NonNull E164NumberText>> enumNumbers(@Source List<AccountView> accounts) {
        return AccountBatchLoader.show(accounts, numbers::list, (_, found) -> texts(found));
    }

    private static List<E164NumberText> texts(List<E164Number> numbers) {
        return numbers.stream().map(E164NumberText::of).toList();
    }
}
