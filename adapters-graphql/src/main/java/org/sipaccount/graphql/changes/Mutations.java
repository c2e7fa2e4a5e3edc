package org.sipaccount.graphql.changes;

import io.smallrye.graphql.api.Context;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.changes.ChangeOptions;
import org.sipaccount.application.changes.MakingChanges;
import org.sipaccount.domain.Refusal;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.accounts.OpenAccounts;
import org.sipaccount.graphql.scalars.SipAddressText;

/** Runs the use case behind a mutation, and answers with the account or with the refusal. */
@RequestScoped
public class Mutations {

    private final OpenAccounts accounts;
    private final MakingChanges changes;
    private final Identification identification;
    private final Context request;

    Mutations(OpenAccounts accounts, MakingChanges changes, Identification identification, Context request) {
        this.accounts = accounts;
        this.changes = changes;
        this.identification = identification;
        this.request = request;
    }

    /** @param change reads the rest of the input and calls one use case with the account */
    public ChangePayload change(ChangeInput input, Setting setting, Consumer<Account> change) {
        return changeWarning(input, setting, account -> {
            change.accept(account);
            return List.of();
        });
    }

    /** The same for a use case that has something to warn of. */
    public ChangePayload changeWarning(
            ChangeInput input, Setting setting, Function<Account, List<WarningView>> change) {
        List<WarningView> warnings = new ArrayList<>();
        ChangePayload payload = answer(
                input,
                account -> changes.change(
                        account, setting, options(input, account), () -> warnings.addAll(change.apply(account))));
        return payload.warning(warnings);
    }

    /** The same for what is about no setting that has an own version. */
    public ChangePayload perform(AccountInput input, Consumer<Account> action) {
        return answer(
                input,
                account -> changes.perform(
                        options(OptionalInt.empty(), input, Optional.of(account)), () -> action.accept(account)));
    }

    /** What became of something that staff do about no account that exists, and why it was refused. */
    public record Performed(Outcome outcome, List<UserErrorView> userErrors) {}

    /** Runs a use case of that kind. */
    public Performed performAsStaff(RequestInput input, Runnable action) {
        return performed(() -> {
            identification.actingAsAdministrator();
            return changes.perform(options(OptionalInt.empty(), input, Optional.empty()), action);
        });
    }

    private ChangePayload answer(AccountInput input, Function<Account, MakingChanges.Outcome> change) {
        AtomicReference<@Nullable SipAddress> open = new AtomicReference<>();
        Performed performed = performed(() -> {
            Account account = account(input.account);
            open.set(account.address());
            identification.actingFor(account.address());
            return change.apply(account);
        });
        Optional<AccountView> now = Optional.ofNullable(open.get()).flatMap(accounts::view);
        return new ChangePayload(performed.outcome(), now.orElse(null), List.of(), performed.userErrors());
    }

    private static Performed performed(Supplier<MakingChanges.Outcome> change) {
        try {
            return new Performed(Outcome.of(change.get()), List.of());
        } catch (RefusedField refused) {
            return new Performed(Outcome.REFUSED, List.of(UserErrorView.of(refused)));
        } catch (Refusal refusal) {
            return new Performed(Outcome.REFUSED, List.of(UserErrorView.of(refusal)));
        }
    }

    private Account account(@Nullable SipAddressText address) {
        return accounts.get(Optional.ofNullable(address).map(text -> RefusedField.in("account", text::toDomain)));
    }

    private ChangeOptions options(ChangeInput input, Account account) {
        return options(
                input.expectedVersion == null ? OptionalInt.empty() : OptionalInt.of(input.expectedVersion),
                input,
                Optional.of(account));
    }

    private ChangeOptions options(OptionalInt expected, RequestInput input, Optional<Account> account) {
        return new ChangeOptions(expected, idempotency(input, account), Boolean.TRUE.equals(input.validateOnly));
    }

    private Optional<ChangeOptions.Idempotency> idempotency(RequestInput input, Optional<Account> account) {
        return Optional.ofNullable(input.idempotencyKey)
                .map(key -> RefusedField.in(
                        "idempotencyKey",
                        () -> new ChangeOptions.Idempotency(
                                identification.keyHolder(),
                                key,
                                Fingerprint.of(request, account.flatMap(accounts::id)))));
    }
}
