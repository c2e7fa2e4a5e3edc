package org.sipaccount.localstack;

/** A demo account and its password, which is no secret. */
record DemoLogin(String address, String password) {}
