package org.sipaccount.graphql.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.changes.ChangePosition;
import org.sipaccount.application.changes.ReadingChanges;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.changes.ChangeFilter;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.accounts.Caller;
import org.sipaccount.graphql.accounts.Roles;
import org.sipaccount.graphql.changes.RefusedField;
import org.sipaccount.graphql.changes.SettingView;
import org.sipaccount.graphql.paging.CursorForm;
import org.sipaccount.graphql.paging.PageText;
import org.sipaccount.graphql.paging.SingleAccountGuard;

@GraphQLApi
public class AuditApi {

    private static final CursorForm<Integer> NUMBERS =
            new CursorForm<>("changes", List::of, parts -> Integer.valueOf(parts.get(0)));

    private static final CursorForm<ChangePosition> POSITIONS = new CursorForm<>(
            "audit",
            position -> List.of(position.at(), position.key()),
            parts -> new ChangePosition(Instant.parse(parts.get(0)), Long.parseLong(parts.get(1))));

    private final ReadingChanges changes;
    private final Caller caller;
    private final SingleAccountGuard one;

    AuditApi(ReadingChanges changes, Caller caller, SingleAccountGuard one) {
        this.changes = changes;
        this.caller = caller;
        this.one = one;
    }

    @NonNull
    @Description(
            "What was changed of the account, by whom and how; the newest changes first. Of one account in a request.")
    public ChangeConnection changes(
            @Source AccountView account,
            @Name("setting") @Description("Changes of one setting. Absent: of all.") @Nullable SettingView setting,
            @Name("first") @DefaultValue(PageText.DEFAULT) @Description(PageText.FIRST) int first,
            @Name("after") @Description(PageText.AFTER) @Nullable String after) {
        Account own = one.of(account);
        Optional<Setting> only = Optional.ofNullable(setting).map(SettingView::toDomain);
        var page = changes.ofAccount(own, only, NUMBERS.request(first, after));
        return ChangeConnection.of(page, NUMBERS, () -> changes.countOfAccount(own, only));
    }

    @Query("auditLog")
    @NonNull
    @RolesAllowed({Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description(
            "What was changed of the accounts in the domains that the viewer administers, also of accounts that are "
                    + "gone; the newest changes first.")
    public ChangeConnection auditLog(
            @Name("filter") @Description("Which changes. Absent: all.") @Nullable AuditFilterInput filter,
            @Name("first") @DefaultValue(PageText.DEFAULT) @Description(PageText.FIRST) int first,
            @Name("after") @Description(PageText.AFTER) @Nullable String after) {
        AdministeredDomains domains = caller.administers();
        ChangeFilter wanted = filter == null ? ChangeFilter.ALL : RefusedField.in("filter", filter::toDomain);
        var page = changes.ofDomains(domains, wanted, POSITIONS.request(first, after));
        return ChangeConnection.of(page, POSITIONS, () -> changes.countOfDomains(domains, wanted));
    }

    @Description(PageText.TOTAL)
    public int totalCount(@Source ChangeConnection log) {
        return log.count();
    }
}
