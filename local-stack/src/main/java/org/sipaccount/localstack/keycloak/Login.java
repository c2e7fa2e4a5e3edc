package org.sipaccount.localstack.keycloak;

/** Somebody who can log in at the Keycloak of the local stack, and as what. */
public record Login(String username, String password, String role) {}
