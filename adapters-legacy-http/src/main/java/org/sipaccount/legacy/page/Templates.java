package org.sipaccount.legacy.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The files in {@code templates/self-care}. They escape whatever is put into them. */
@CheckedTemplate(basePath = "self-care")
final class Templates {

    private Templates() {}

    static native TemplateInstance identity(
            Shell page, List<Fact> facts, String email, String callerId, List<String> aliases, List<String> numbers);

    static native TemplateInstance devices(Shell page, List<DevicesView.Device> devices);

    static native TemplateInstance settings(Shell page, List<Fact> facts, boolean hidden);

    static native TemplateInstance calls(Shell page, CallsView.Calls calls);

    static native TemplateInstance diversions(Shell page, List<DiversionsView.Condition> conditions, String mobile);

    static native TemplateInstance accept(Shell page, AcceptView.Rules rules);

    static native TemplateInstance contacts(
            Shell page, List<ContactsView.Entry> contacts, boolean more, List<ContactsView.Group> groups);

    static native TemplateInstance credit(Shell page, String balance, List<CreditView.Entry> ledger);

    static native TemplateInstance message(Shell page);
}
