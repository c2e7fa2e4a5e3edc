package org.sipaccount.persistence.accounts;

/** Which password a credential is made of. */
enum CredentialKind {
    SIP,
    WEB
}
