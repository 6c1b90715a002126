package dev.lightspeed.container.probes;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;

/** How the server is: what its heap holds, and how much it has written. */
final class Health {

    /** What one collection frees may let the next one free more. */
    private static final int COLLECTIONS = 4;

    private static final Logger ROOT = Logger.getLogger("");
    private static final Tally TALLY = new Tally();

    private Health() {}

    static long heap() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            memory.gc();
            least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    /** How many bytes the objects of each class hold: lines of a number, a number of bytes, and the class. */
    static String classes() {
        try {
            Object histogram = ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
            return histogram.toString();
        } catch (JMException notOnThisMachine) {
            return "";
        }
    }

    /** Entries and stack traces since this was asked before; the first answer only begins to count. */
    static synchronized String log() {
        ROOT.removeHandler(TALLY);
        ROOT.addHandler(TALLY);
        return TALLY.taken();
    }

    /** Whether the server has MicroProfile Config. */
    static boolean hasConfig() {
        try {
            Class.forName("org.eclipse.microprofile.config.ConfigProvider");
            return true;
        } catch (ClassNotFoundException notOnThisServer) {
            return false;
        }
    }

    private static final class Tally extends Handler {

        private final AtomicLong entries = new AtomicLong();
        private final Map<String, LongAdder> thrown = new ConcurrentHashMap<>();

        String taken() {
            String by = thrown.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue())
                    .collect(Collectors.joining(","));
            long traces = thrown.values().stream().mapToLong(LongAdder::sum).sum();
            thrown.clear();
            return entries.getAndSet(0) + " " + traces + " " + by;
        }

        @Override
        public void publish(LogRecord entry) {
            entries.incrementAndGet();
            if (entry.getThrown() != null) {
                thrown.computeIfAbsent(String.valueOf(entry.getLoggerName()), name -> new LongAdder())
                        .increment();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
