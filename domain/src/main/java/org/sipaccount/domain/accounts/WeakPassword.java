package org.sipaccount.domain.accounts;

/** The password is too easy to guess, or longer than anybody types. */
public final class WeakPassword extends AccountRefusal {

    private static final long serialVersionUID = 1L;

    public WeakPassword() {
        super(
                "a password has 6 to 128 characters, with a lower case letter, an upper case letter and a digit among them");
    }
}
