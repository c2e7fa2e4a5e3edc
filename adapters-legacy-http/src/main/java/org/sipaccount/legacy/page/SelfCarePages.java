package org.sipaccount.legacy.page;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.sipaccount.domain.Refusal;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.faults.LostConnection;

@Singleton
class SelfCarePages implements SelfCare {

    private static final Logger LOG = Logger.getLogger(SelfCarePages.class);

    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;

    private final Map<Tab, TabView> views;
    private final Map<String, Change> changes;
    private final FormTokens tokens;
    private final DoneNotices notices;

    SelfCarePages(@All List<TabView> views, @All List<Change> changes, FormTokens tokens, DoneNotices notices) {
        this.views = views.stream().collect(Collectors.toUnmodifiableMap(TabView::tab, Function.identity()));
        this.changes = changes.stream().collect(Collectors.toUnmodifiableMap(Change::name, Function.identity()));
        this.tokens = tokens;
        this.notices = notices;
    }

    @Override
    public PageAnswer answer(Account account, PageRequest request) {
        Tab tab = Tab.shown(request.parameters().truthy("tab"), account);
        try {
            Optional<String> change = request.change();
            return change.isPresent()
                    ? change(change.get(), tab, account, request)
                    : show(OK, tab, account, layout(tab, account, request));
        } catch (RuntimeException fault) {
            log(fault, account);
            return error(UNAVAILABLE, "refused.unavailable", withoutForms(tab, account, request));
        }
    }

    private PageAnswer change(String name, Tab tab, Account account, PageRequest request) {
        String token = request.parameters().text("token").orElse("");
        if (request.fromAnotherSite() || !tokens.verify(token, account.address())) {
            LOG.infof("foreign form account=%s", account.address());
            return error(FORBIDDEN, "refused.token", withoutForms(tab, account, request));
        }
        Change change = changes.get(name);
        if (change == null || !Tab.of(account).contains(change.tab())) {
            return error(UNPROCESSABLE, "refused.unknown", withoutForms(tab, account, request));
        }
        return apply(change, account, request);
    }

    private PageAnswer apply(Change change, Account account, PageRequest request) {
        PageLayout page = layout(change.tab(), account, request);
        try {
            Optional<Change.Question> question = change.question(request.parameters(), page.messages());
            if (question.isPresent()) {
                return ask(question.get(), change, page);
            }
            Done done = change.apply(account, request.parameters());
            LOG.infof("change account=%s page_action=%s", account.address(), change.name());
            return PageAnswer.seeOther(
                    Links.of(request.parameters()).to(change.tab(), notices.write(done, account.address())));
        } catch (NotAccepted refused) {
            return refuse(Refused.of(refused), change, account, request);
        } catch (Refusal refusal) {
            return refuse(Refused.of(refusal), change, account, request);
        }
    }

    /** @param faults of single fields, where it is about some */
    private record Refused(int status, String text, Map<String, String> faults) {

        static Refused of(NotAccepted refused) {
            return refused.isConflict()
                    ? new Refused(CONFLICT, "refused.conflict", refused.faults())
                    : new Refused(UNPROCESSABLE, "refused.fields", refused.faults());
        }

        static Refused of(Refusal refusal) {
            return new Refused(UNPROCESSABLE, RefusalMessages.key(refusal), Map.of());
        }
    }

    private static PageAnswer ask(Change.Question question, Change change, PageLayout page) {
        return PageAnswer.shown(
                OK, Templates.question(page, change.name(), question).render());
    }

    private PageAnswer refuse(Refused refused, Change change, Account account, PageRequest request) {
        PageLayout page = layout(change.tab(), account, request);
        Fields typed = Fields.refused(page.messages(), refused.faults(), request.parameters());
        return show(refused.status(), change.tab(), account, page.refusing(page.message(refused.text()), typed));
    }

    private PageAnswer show(int status, Tab tab, Account account, PageLayout page) {
        return PageAnswer.shown(
                status,
                Objects.requireNonNull(views.get(tab)).show(account, page).render());
    }

    private static PageAnswer error(int status, String text, PageLayout page) {
        return PageAnswer.shown(
                status, Templates.error(page.refusing(page.message(text))).render());
    }

    private PageLayout layout(Tab tab, Account account, PageRequest request) {
        Optional<Done> done = request.post()
                ? Optional.empty()
                : request.parameters().text("done").flatMap(notice -> notices.read(notice, account.address()));
        return PageLayout.of(account, tab, Links.of(request.parameters()), tokens.fresh(account.address()), done);
    }

    /** Asks no database, which may be what is missing. */
    private static PageLayout withoutForms(Tab tab, Account account, PageRequest request) {
        return PageLayout.of(account, tab, Links.of(request.parameters()), "", Optional.empty());
    }

    private static void log(RuntimeException fault, Account account) {
        if (LostConnection.isBehind(fault)) {
            LOG.errorf("no database account=%s for the page", account.address());
        } else {
            LOG.errorf(fault, "fault account=%s of the page", account.address());
        }
    }
}
