package org.sipaccount.application.deletion;

import org.sipaccount.domain.deletion.LinkSecret;

/** Secrets that nobody can guess. */
public interface LinkSecrets {

    LinkSecret next();
}
