package org.sipaccount.legacy.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The files in {@code templates/self-care}. They escape whatever is put into them. */
@CheckedTemplate(basePath = "self-care")
final class Templates {

    private Templates() {}

    static native TemplateInstance identity(
            PageLayout page,
            List<ReadOnlyField> readOnly,
            FormField email,
            FormField callerId,
            List<String> aliases,
            List<String> numbers);

    static native TemplateInstance devices(PageLayout page, List<DevicesView.Device> devices);

    static native TemplateInstance settings(PageLayout page, List<ReadOnlyField> readOnly, boolean hidden);

    static native TemplateInstance calls(PageLayout page, CallsView.Calls calls);

    static native TemplateInstance diversions(
            PageLayout page, List<DiversionsView.Condition> conditions, String mobile);

    static native TemplateInstance accept(PageLayout page, AcceptView.Rules rules);

    static native TemplateInstance contacts(
            PageLayout page, List<ContactsView.Entry> contacts, boolean more, List<ContactsView.Group> groups);

    static native TemplateInstance credit(PageLayout page, String balance, List<CreditView.Entry> ledger);

    static native TemplateInstance question(PageLayout page, String action, Change.Question question);

    static native TemplateInstance login(Messages messages, String title, String text);

    static native TemplateInstance error(PageLayout page);
}
