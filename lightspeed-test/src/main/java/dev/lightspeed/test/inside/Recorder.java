package dev.lightspeed.test.inside;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;

/** Keeps the newest records of the server's log, whatever else the server does with them. */
final class Recorder extends Handler {

    private static final int MOST = 2_000;

    private final Deque<LogRecord> records = new ArrayDeque<>();

    void start() {
        setFormatter(new SimpleFormatter());
        Logger.getLogger("").addHandler(this);
    }

    void stop() {
        Logger.getLogger("").removeHandler(this);
    }

    /** What was logged since then, in milliseconds of the epoch. */
    synchronized String since(long then) {
        return records.stream()
                .filter(record -> record.getInstant().toEpochMilli() >= then)
                .map(getFormatter()::format)
                .collect(Collectors.joining());
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (records.size() == MOST) {
            records.removeFirst();
        }
        records.addLast(record);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
