package org.sipaccount.persistence.aliases;

/** Whether an address is an account's own or a further one. */
enum AddressKind {
    ACCOUNT,
    ALIAS
}
