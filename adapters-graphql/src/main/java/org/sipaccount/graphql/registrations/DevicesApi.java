package org.sipaccount.graphql.registrations;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.sipaccount.application.registrations.ReadingRegistrations;
import org.sipaccount.domain.registrations.Registration;
import org.sipaccount.graphql.accounts.AccountBatchLoader;
import org.sipaccount.graphql.accounts.AccountView;

@GraphQLApi
public class DevicesApi {

    private final ReadingRegistrations registrations;

    DevicesApi(ReadingRegistrations registrations) {
        this.registrations = registrations;
    }

    @NonNull
    @Description("The devices that are registered now, in the order in which they registered; 100 at most.")
    public List<@NonNull List<@NonNull DeviceView>> devices(@Source List<AccountView> accounts) {
        return AccountBatchLoader.show(accounts, registrations::current, (_, found) -> devicesOf(found));
    }

    private static List<DeviceView> devicesOf(List<Registration> registrations) {
        return registrations.stream().map(DeviceView::of).toList();
    }
}
