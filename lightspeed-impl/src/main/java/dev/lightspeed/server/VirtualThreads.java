package dev.lightspeed.server;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/**
 * Virtual threads, where Java has them (JEP 444: since 21). Asked for by name, since this is compiled for 17.
 *
 * <p>They inherit no thread locals: on Payara 6.2025.10 and GlassFish 7.0.21 the caller is among these.
 */
public final class VirtualThreads {

    private static final int FIRST = 21;

    /** JEP 491: from here on a thread that waits in a synchronized block, as in JDBC drivers, gives its carrier free. */
    private static final int UNPINNED = 24;

    private VirtualThreads() {}

    /** Whether this Java has them. */
    public static boolean exist() {
        return Runtime.version().feature() >= FIRST;
    }

    /** Whether as many of them may block as there are. */
    public static boolean areUnpinned() {
        return Runtime.version().feature() >= UNPINNED;
    }

    /** Begins one for each task; nothing where Java has none. */
    public static Optional<ExecutorService> executor() {
        return exist() ? Optional.of(begun()) : Optional.empty();
    }

    private static ExecutorService begun() {
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        try {
            Class<?> builder = Class.forName("java.lang.Thread$Builder");
            Class<?> virtual = Class.forName("java.lang.Thread$Builder$OfVirtual");
            Object made = lookup.findStatic(Thread.class, "ofVirtual", MethodType.methodType(virtual))
                    .invoke();
            made = lookup.findVirtual(virtual, "name", MethodType.methodType(virtual, String.class, long.class))
                    .invoke(made, "lightspeed-turn-", 0L);
            made = lookup.findVirtual(
                            virtual, "inheritInheritableThreadLocals", MethodType.methodType(virtual, boolean.class))
                    .invoke(made, false);
            ThreadFactory factory =
                    (ThreadFactory) lookup.findVirtual(builder, "factory", MethodType.methodType(ThreadFactory.class))
                            .invoke(made);
            return (ExecutorService) lookup.findStatic(
                            Executors.class,
                            "newThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class, ThreadFactory.class))
                    .invoke(factory);
        } catch (Throwable missing) {
            throw new LinkageError(
                    "Java " + Runtime.version() + " has no virtual threads as JEP 444 has them", missing);
        }
    }
}
