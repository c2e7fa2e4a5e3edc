package org.sipaccount.graphql.subscriptions;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.watching.WatchingChanges;
import org.sipaccount.domain.Refusal;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.graphql.accounts.Caller;
import org.sipaccount.graphql.accounts.OpenAccounts;
import org.sipaccount.graphql.accounts.Roles;
import org.sipaccount.graphql.scalars.SipAddressText;
import org.sipaccount.graphql.socket.ResponseStream;

/** Following an account. The event is nullable because errors of a field that is not never reach the client. */
@GraphQLApi
public class AccountChangesApi {

    private final WatchingChanges watching;
    private final OpenStreams streams;
    private final OpenAccounts accounts;
    private final Caller caller;
    private final io.smallrye.graphql.api.Context request;

    AccountChangesApi(
            WatchingChanges watching,
            OpenStreams streams,
            OpenAccounts accounts,
            Caller caller,
            io.smallrye.graphql.api.Context request) {
        this.watching = watching;
        this.streams = streams;
        this.accounts = accounts;
        this.caller = caller;
        this.request = request;
    }

    @Subscription("accountChanges")
    @RolesAllowed({Roles.SUBSCRIBER, Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description("The account as it is now, and then its changes as they are made, by whichever way. Ends with the "
            + "token (TOKEN_EXPIRED) and with the account (ACCOUNT_NOT_FOUND).")
    public Multi<AccountChangeEvent> accountChanges(
            @Name("account") @Description("For staff: whose account; absent for the caller's own.") @Nullable
                    SipAddressText account,
            @Name("sinceVersion")
                    @Description("The version of the last event that the caller had, to be told of what was changed "
                            + "since. More than 100 changes are not made up for: the first event is a state then.")
                    @Nullable
                    Integer sinceVersion) {
        OptionalInt since = sinceVersion == null ? OptionalInt.empty() : OptionalInt.of(sinceVersion);
        DataFetchingEnvironment operation = request.unwrap(DataFetchingEnvironment.class);
        return streams.bounded(
                caller.login(),
                ResponseStream.of(operation).closed(),
                () -> address(Optional.ofNullable(account))
                        .onItem()
                        .transformToMulti(open ->
                                new ChangeStream(new AccountChangeStream(watching, open, since), operation).events()));
    }

    /** Which account a token opens may have to be asked of the database, and not by the thread of the sockets. */
    private Uni<SipAddress> address(Optional<SipAddressText> account) {
        Context connection = Objects.requireNonNull(Vertx.currentContext());
        return Uni.createFrom()
                .completionStage(() ->
                        connection.executeBlocking(() -> open(account), false).toCompletionStage());
    }

    private SipAddress open(Optional<SipAddressText> account) throws AccountNotOpen {
        try {
            return accounts.address(account.map(SipAddressText::toDomain));
        } catch (Refusal notOpen) {
            throw new AccountNotOpen();
        }
    }
}
