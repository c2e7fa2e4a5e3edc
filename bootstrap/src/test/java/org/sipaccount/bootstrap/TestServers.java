package org.sipaccount.bootstrap;

import io.quarkus.test.common.QuarkusTestResource;
import org.sipaccount.localstack.testing.MariaDbTestResource;

/** The servers that all tests of this module share. */
@QuarkusTestResource(MariaDbTestResource.class)
final class TestServers {}
