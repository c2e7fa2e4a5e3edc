package org.sipaccount.graphql.accounts;

/** The roles of tokens, as the issuer names them. */
public final class Roles {

    /** Holds an account. */
    public static final String SUBSCRIBER = "subscriber";

    /** Administers the accounts of some domains. */
    public static final String ACCOUNT_ADMIN = "account-admin";

    /** Administers the accounts of every domain. */
    public static final String PLATFORM_ADMIN = "platform-admin";

    private Roles() {}
}
