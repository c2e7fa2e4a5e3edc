package org.sipaccount.persistence.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.sipaccount.domain.administration.ForeignLogin;

@Entity
@Table(name = "login_link")
public class LoginLinkEntity extends OwnedRow {

    private String issuer;
    private String subject;

    protected LoginLinkEntity() {}

    private LoginLinkEntity(AccountEntity account, ForeignLogin login) {
        super(account);
        issuer = login.issuer();
        subject = login.subject();
    }

    public static LoginLinkEntity of(AccountEntity account, ForeignLogin login) {
        return new LoginLinkEntity(account, login);
    }

    public ForeignLogin toDomain() {
        return new ForeignLogin(issuer, subject);
    }
}
