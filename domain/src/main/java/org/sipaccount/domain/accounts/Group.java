package org.sipaccount.domain.accounts;

import java.util.regex.Pattern;
import org.sipaccount.domain.InvalidValue;

/** A group that an account is a member of; membership switches a right or a service on. 1 to 64 characters. */
public record Group(String name) {

    // Before the groups below, which are checked against it.
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** The caller id is hidden in outgoing calls (RFC 3323). */
    public static final Group ANONYMOUS = new Group("anonymous");
    /** The account is switched off. */
    public static final Group BLOCKED = new Group("blocked");
    /** The account's subscriber cannot delete it. */
    public static final Group DENY_ACCOUNT_DELETE = new Group("deny-account-delete");
    /** The account's subscriber cannot change its password. */
    public static final Group DENY_PASSWORD_CHANGE = new Group("deny-password-change");
    /** The account may call the telephone network. */
    public static final Group FREE_PSTN = new Group("free-pstn");

    public Group {
        if (name.length() > 64 || !FORM.matcher(name).matches()) {
            throw new InvalidValue("a group has 1 to 64 letters, digits or ._-");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
