package org.sipaccount.application.accounts;

import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.Credentials;

/** An account together with what opens it, read at once. */
public record Login(AccountId id, Account account, Credentials credentials) {}
