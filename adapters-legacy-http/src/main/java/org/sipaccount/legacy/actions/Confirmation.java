package org.sipaccount.legacy.actions;

import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Language;

/** What changes answer when they are done, in the account's language. All other texts are English, as they always were. */
enum Confirmation {
    DO_NOT_DISTURB(
            "Do not disturb has been enabled",
            "Niet storen is ingeschakeld",
            "Nicht stören ist eingeschaltet",
            "No molestar se ha activado",
            "Modul Nu deranja a fost activat"),
    /** With the minutes. */
    DO_NOT_DISTURB_FOR(
            "Do not disturb has been enabled for %d minutes",
            "Niet storen is ingeschakeld voor %d minuten",
            "Nicht stören ist für %d Minuten eingeschaltet",
            "No molestar se ha activado durante %d minutos",
            // From 20 on the whole word would need a "de" before it.
            "Modul Nu deranja a fost activat pentru %d min"),
    DISTURB(
            "Do not disturb has been disabled",
            "Niet storen is uitgeschakeld",
            "Nicht stören ist ausgeschaltet",
            "No molestar se ha desactivado",
            "Modul Nu deranja a fost dezactivat"),
    CALLER_ID_HIDDEN(
            "Caller-ID is now hidden for outgoing calls",
            "Nummerweergave is nu onzichtbaar voor uitgaande gesprekken",
            "Die Rufnummer wird bei ausgehenden Anrufen jetzt unterdrückt",
            "El número está ahora oculto en las llamadas salientes",
            "Numărul apelantului este acum ascuns la apelurile efectuate"),
    CALLER_ID_VISIBLE(
            "Caller-ID is now visible for outgoing calls",
            "Nummerweergave is nu zichtbaar voor uitgaande gesprekken",
            "Die Rufnummer wird bei ausgehenden Anrufen jetzt angezeigt",
            "El número está ahora visible en las llamadas salientes",
            "Numărul apelantului este acum vizibil la apelurile efectuate"),
    /** With the user part of the alias. */
    ALIAS_ADDED(
            "Added alias %s",
            "Alias %s toegevoegd", "Alias %s hinzugefügt", "Alias %s añadido", "Aliasul %s a fost adăugat"),
    /** With the diversions. */
    DIVERSIONS_CHANGED(
            "Changed diversions %s",
            "Gewijzigde omleidingen %s",
            "Geänderte Rufumleitungen %s",
            "Desvíos modificados %s",
            "Redirecționări modificate %s");

    private final String english;
    private final String dutch;
    private final String german;
    private final String spanish;
    private final String romanian;

    Confirmation(String english, String dutch, String german, String spanish, String romanian) {
        this.english = english;
        this.dutch = dutch;
        this.german = german;
        this.spanish = spanish;
        this.romanian = romanian;
    }

    /** English where the account has no language. */
    Answer to(Account account, Object... values) {
        return Answer.changed(in(account.language().orElse(Language.EN)).formatted(values));
    }

    private String in(Language language) {
        return switch (language) {
            case EN -> english;
            case NL -> dutch;
            case DE -> german;
            case ES -> spanish;
            case RO -> romanian;
        };
    }
}
