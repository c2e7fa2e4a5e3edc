package org.sipaccount.legacy.sylk;

import jakarta.inject.Singleton;
import org.sipaccount.application.accounts.ManagingPassword;

@Singleton
class SetPassword implements Change {

    private final ManagingPassword password;

    SetPassword(ManagingPassword password) {
        this.password = password;
    }

    @Override
    public String name() {
        return "set_password";
    }

    /** One that is missing is as weak as an empty one. */
    @Override
    public Object handle(SylkRequest request) {
        password.change(request.account(), request.text("new_password").orElse(""));
        return new Done(true, true);
    }

    private record Done(boolean ok, boolean changed) {}
}
