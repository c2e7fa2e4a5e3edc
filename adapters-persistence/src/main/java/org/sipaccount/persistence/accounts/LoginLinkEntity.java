package org.sipaccount.persistence.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "login_link")
public class LoginLinkEntity extends OwnedRow {

    private String issuer;
    private String subject;

    protected LoginLinkEntity() {}
}
