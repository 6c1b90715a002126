package dev.lightspeed.session;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What the sessions say in the log during a test. */
final class RecordedLog extends Handler implements BeforeEachCallback, AfterEachCallback {

    private static final Logger SESSION = Logger.getLogger("dev.lightspeed.session");

    private final List<LogRecord> entries = new ArrayList<>();

    /** From warnings on. */
    List<String> lines() {
        return lines(Level.WARNING);
    }

    /** What was thrown, by the newest entry. */
    Throwable last() {
        return entries.get(entries.size() - 1).getThrown();
    }

    List<String> lines(Level from) {
        return entries.stream()
                .filter(entry -> entry.getLevel().intValue() >= from.intValue())
                .map(LogRecord::getMessage)
                .toList();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        SESSION.addHandler(this);
        SESSION.setUseParentHandlers(false);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        SESSION.removeHandler(this);
        SESSION.setUseParentHandlers(true);
    }

    @Override
    public void publish(LogRecord entry) {
        entries.add(entry);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
