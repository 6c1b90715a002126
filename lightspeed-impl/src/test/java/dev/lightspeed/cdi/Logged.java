package dev.lightspeed.cdi;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is said in the log while something is done. */
final class Logged extends Handler {

    private final List<String> lines = new ArrayList<>();

    private Logged() {}

    static List<String> during(String name, Runnable work) {
        Logged logged = new Logged();
        Logger log = Logger.getLogger(name);
        log.addHandler(logged);
        log.setUseParentHandlers(false);
        try {
            work.run();
        } finally {
            log.removeHandler(logged);
            log.setUseParentHandlers(true);
        }
        return logged.lines;
    }

    @Override
    public void publish(LogRecord entry) {
        lines.add(entry.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
