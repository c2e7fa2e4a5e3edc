package org.sipaccount.graphql.endpoint;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;

/** Keeps what one class logs while a test runs. */
final class LogLines extends Handler implements AutoCloseable {

    private final String logger;
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    LogLines(Class<?> from) {
        logger = from.getName();
        LogContext.getLogContext().getLogger(logger).addHandler(this);
    }

    List<LogRecord> records() {
        return records;
    }

    List<String> messages() {
        return records.stream()
                .map(record -> ((ExtLogRecord) record).getFormattedMessage())
                .toList();
    }

    @Override
    public void publish(LogRecord line) {
        records.add(line);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        LogContext.getLogContext().getLogger(logger).removeHandler(this);
    }
}
