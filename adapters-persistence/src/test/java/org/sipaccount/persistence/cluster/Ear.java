package org.sipaccount.persistence.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.changes.SettingChanged;
import org.sipaccount.application.watching.ReceivingAnnouncements;

/** Keeps what an instance hears. */
final class Ear implements ReceivingAnnouncements {

    private static final int PATIENCE_SECONDS = 30;

    private final BlockingQueue<SettingChanged> heard = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> catchUps = new LinkedBlockingQueue<>();

    @Override
    public void heard(SettingChanged change) {
        heard.add(change);
    }

    @Override
    public void catchUp() {
        catchUps.add("catch up");
    }

    SettingChanged next() throws InterruptedException {
        return require(heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS), "a change");
    }

    void awaitCatchUp() throws InterruptedException {
        require(catchUps.poll(PATIENCE_SECONDS, TimeUnit.SECONDS), "catching up");
    }

    boolean heardNothing() {
        return heard.isEmpty();
    }

    private static <T> T require(@Nullable T what, String name) {
        assertThat(what).as(name).isNotNull();
        return Objects.requireNonNull(what);
    }
}
