package dev.lightspeed.cdi;

import dev.lightspeed.server.VirtualThreads;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

/** What the operator has set about the threads of turns. */
final class TurnThreadSettings {

    private static final String THREADS = "lightspeed.threads";

    private TurnThreadSettings() {}

    /**
     * Virtual threads, if turns are to run on them; where nothing is set, if as many may block as there are.
     *
     * @throws IllegalArgumentException if what is set is not to be had
     */
    static Optional<ExecutorService> virtual(Function<String, Optional<String>> config) {
        String kind =
                config.apply(THREADS).map(String::strip).orElse(VirtualThreads.areUnpinned() ? "virtual" : "platform");
        return switch (kind) {
            case "virtual" -> Optional.of(VirtualThreads.executor().orElseThrow(TurnThreadSettings::none));
            case "platform" -> Optional.empty();
            default ->
                throw new IllegalArgumentException(
                        THREADS + ": \"" + kind + "\" is no kind of thread. Write \"virtual\" or \"platform\".");
        };
    }

    private static IllegalArgumentException none() {
        return new IllegalArgumentException(
                THREADS + ": Java " + Runtime.version().feature()
                        + " has no virtual threads. Write \"platform\", or take Java 21 or newer.");
    }
}
