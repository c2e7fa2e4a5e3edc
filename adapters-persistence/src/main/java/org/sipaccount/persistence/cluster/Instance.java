package org.sipaccount.persistence.cluster;

import java.net.InetAddress;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jgroups.BytesMessage;
import org.jgroups.JChannel;
import org.jgroups.Message;
import org.jgroups.Message.TransientFlag;
import org.jgroups.Receiver;
import org.jgroups.View;
import org.sipaccount.application.changes.SettingChanged;
import org.sipaccount.application.watching.Announcements;
import org.sipaccount.application.watching.ReceivingAnnouncements;
import org.sipaccount.domain.InvalidValue;

/**
 * This instance as a member of the cluster. Whoever comes, goes or comes back may have been out of reach, so that all
 * catch up whenever the membership changes.
 */
final class Instance implements Announcements, Receiver, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Instance.class);

    private final JChannel channel;
    private final ReceivingAnnouncements hearing;
    private final Executor executor;

    private Instance(JChannel channel, ReceivingAnnouncements hearing, Executor executor) {
        this.channel = channel;
        this.hearing = hearing;
        this.executor = executor;
    }

    /** Waits until it is a member, for some seconds if others do not answer; then it begins alone. */
    static Instance join(
            String cluster,
            InetAddress address,
            int port,
            DataSource database,
            ReceivingAnnouncements hearing,
            Executor executor) {
        try {
            JChannel channel = new JChannel(Protocols.of(address, port, database));
            Instance instance = new Instance(channel, hearing, executor);
            channel.setDiscardOwnMessages(true).setReceiver(instance).connect(cluster);
            return instance;
        } catch (Exception e) {
            throw new IllegalStateException("cannot join the cluster at " + address + " port " + port, e);
        }
    }

    @Override
    public void announce(SettingChanged change) {
        try {
            channel.send(new BytesMessage(null, Announcement.of(change))
                    .setFlag(Message.Flag.OOB)
                    .setFlag(TransientFlag.DONT_BLOCK));
        } catch (Exception e) {
            LOG.debug("an announcement got lost", e);
        }
    }

    @Override
    public void receive(Message message) {
        try {
            hearing.heard(Announcement.read(message.getArray(), message.getOffset(), message.getLength()));
        } catch (InvalidValue e) {
            LOG.debugf("an announcement that is none: %s", e.getMessage());
        }
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
        channel.close();
    }
}
