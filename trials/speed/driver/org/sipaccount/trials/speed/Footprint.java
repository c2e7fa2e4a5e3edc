package org.sipaccount.trials.speed;

import java.time.Duration;

/** What a start costs. */
record Footprint(Duration firstAnswer, long megabytes) {}
