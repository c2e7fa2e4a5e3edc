package org.sipaccount.application.accounts;

import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Credentials;

/** An account together with what opens it. */
public record Login(Account account, Credentials credentials) {}
