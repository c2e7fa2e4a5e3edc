package org.sipaccount.persistence.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.net.InetAddress;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jgroups.BytesMessage;
import org.jgroups.JChannel;
import org.jgroups.Message;
import org.jgroups.Message.TransientFlag;
import org.jgroups.Receiver;
import org.jgroups.View;
import org.jgroups.blocks.MessageDispatcher;
import org.jgroups.blocks.RequestOptions;
import org.jgroups.util.NameCache;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.changes.SettingChanged;
import org.sipaccount.application.logins.NonceUse;
import org.sipaccount.application.logins.UsingNonces;
import org.sipaccount.application.watching.Announcements;
import org.sipaccount.application.watching.ReceivingAnnouncements;
import org.sipaccount.domain.InvalidValue;

/**
 * This instance as a member of the cluster. Whoever comes, goes or comes back may have been out of reach, so that all
 * catch up whenever the membership changes.
 */
final class Instance implements Announcements, Receiver, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Instance.class);

    /** A member that lives answers in a millisecond. */
    private static final long ANSWER_MS = 500;

    /** @param name that the others know it by */
    record Address(String name, InetAddress host, int port) {}

    private final JChannel channel;
    private final MessageDispatcher messages;
    private final ReceivingAnnouncements hearing;
    private final UsingNonces nonces;
    private final Executor executor;

    private Instance(JChannel channel, ReceivingAnnouncements hearing, UsingNonces nonces, Executor executor) {
        this.channel = channel;
        this.hearing = hearing;
        this.nonces = nonces;
        this.executor = executor;
        this.messages = new MessageDispatcher(channel, this::hear);
    }

    /** Waits until it is a member, for some seconds if others do not answer; then it begins alone. */
    static Instance join(
            String cluster,
            Address address,
            DataSource database,
            ReceivingAnnouncements hearing,
            UsingNonces nonces,
            Executor executor) {
        try {
            JChannel channel =
                    new JChannel(Protocols.of(address.host(), address.port(), database)).name(address.name());
            Instance instance = new Instance(channel, hearing, nonces, executor);
            instance.messages.setReceiver(instance);
            channel.setDiscardOwnMessages(true).connect(cluster);
            return instance;
        } catch (Exception e) {
            throw new ConfigurationException(
                    "account-api.cluster.bind-address, .bind-port: cannot join the cluster at " + address.host()
                            + " port " + address.port(),
                    e);
        }
    }

    /** Empty where the owner of the nonce is no member, or does not answer at once. */
    Optional<Boolean> useAtOwner(NonceUse use) {
        return member(use.owner()).flatMap(owner -> ask(owner, use));
    }

    private Optional<org.jgroups.Address> member(String name) {
        return channel.getView().getMembers().stream()
                .filter(member -> name.equals(NameCache.get(member)))
                .findFirst();
    }

    private Optional<Boolean> ask(org.jgroups.Address owner, NonceUse use) {
        try {
            return Optional.ofNullable(messages.<Boolean>sendMessage(
                    new BytesMessage(owner, NonceQuestion.of(use)).setFlag(Message.Flag.OOB),
                    RequestOptions.SYNC().timeout(ANSWER_MS)));
        } catch (Exception e) {
            LOG.debug("an instance does not answer", e);
            return Optional.empty();
        }
    }

    @Override
    public void announce(SettingChanged change) {
        try {
            messages.castMessage(
                    null,
                    new BytesMessage(null, Announcement.of(change))
                            .setFlag(Message.Flag.OOB)
                            .setFlag(TransientFlag.DONT_BLOCK),
                    RequestOptions.ASYNC());
        } catch (Exception e) {
            LOG.debug("an announcement got lost", e);
        }
    }

    /** What another instance says or asks; only a question has an answer. */
    private @Nullable Boolean hear(Message message) {
        String text = new String(message.getArray(), message.getOffset(), message.getLength(), UTF_8);
        try {
            if (NonceQuestion.isOne(text)) {
                return nonces.useHere(NonceQuestion.read(text));
            }
            hearing.heard(Announcement.read(message.getArray(), message.getOffset(), message.getLength()));
        } catch (InvalidValue e) {
            LOG.debugf("a message that is none: %s", e.getMessage());
        }
        return null;
    }

    @Override
    public void viewAccepted(View members) {
        LOG.infof("instances of the service: %d", members.size());
        executor.execute(this::catchUp);
    }

    private void catchUp() {
        try {
            hearing.catchUp();
        } catch (RuntimeException e) {
            LOG.debug("catching up is left to the next time", e);
        }
    }

    /** How many instances there are, with this one. */
    int members() {
        return channel.getView().size();
    }

    @Override
    public void close() {
        messages.stop();
        channel.close();
    }
}
