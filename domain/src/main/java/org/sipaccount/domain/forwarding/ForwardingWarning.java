package org.sipaccount.domain.forwarding;

/** What to think about in a forwarding that was stored all the same. */
public sealed interface ForwardingWarning permits LoopWarning, UnknownUserWarning {

    /** Whose target it is. */
    ForwardingCondition condition();
}
