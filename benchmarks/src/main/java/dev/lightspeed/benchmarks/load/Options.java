package dev.lightspeed.benchmarks.load;

import dev.lightspeed.benchmarks.peers.Peer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the command line asks for.
 *
 * @param heap    of the server, as {@code -Xmx} has it
 * @param pages   that send events
 * @param many    pages that are sent updates
 * @param idle    pages that do nothing
 * @param seconds that each phase lasts
 * @param warmup  seconds before the first phase of a workload
 * @param rounds  of which the middle one counts
 * @param soak    how long the soak is
 * @param chromium the program
 * @param parts   what is measured
 * @param peers   who is measured beside us
 */
record Options(
        ServerKind server,
        String heap,
        int pages,
        int many,
        int idle,
        int seconds,
        int warmup,
        int rounds,
        Duration soak,
        List<String> parts,
        List<Peer> peers,
        String chromium,
        Path home,
        Path json,
        Path plots) {

    /** Parts with so many pages. */
    private static final List<String> MANY = List.of("updates", "slow", "storm");

    private static final int OWN_FILES = 800;

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("server", "payara-micro"),
            Map.entry("heap", "2g"),
            Map.entry("pages", "64"),
            Map.entry("many", "1000"),
            Map.entry("idle", "1000"),
            Map.entry("seconds", "10"),
            Map.entry("warmup", "10"),
            Map.entry("rounds", "1"),
            Map.entry("parts", "first,events,updates,slow,storm,idle"),
            Map.entry("peers", "faces"),
            Map.entry("soak", "10m"),
            Map.entry("chromium", System.getenv().getOrDefault("CHROMIUM", "chromium")),
            Map.entry("home", "benchmarks/target"),
            Map.entry("json", "benchmarks/target/load/figures.json"),
            Map.entry("plots", "benchmarks/target/load/plots"));

    /** Reads {@code --name value} pairs. */
    static Options of(String... arguments) {
        Map<String, String> given = new HashMap<>(KNOWN);
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].replaceFirst("^--", "");
            if (!KNOWN.containsKey(name) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("Load: \"" + arguments[i]
                        + "\" is no option with a value. The options are --"
                        + String.join(", --", KNOWN.keySet().stream().sorted().toList()) + ".");
            }
            given.put(name, arguments[i + 1]);
        }
        return new Options(
                ServerKind.named(text(given, "server")),
                text(given, "heap"),
                number(given, "pages"),
                number(given, "many"),
                number(given, "idle"),
                number(given, "seconds"),
                number(given, "warmup"),
                number(given, "rounds"),
                duration(given, "soak"),
                List.of(text(given, "parts").split(",")),
                peers(text(given, "peers")),
                text(given, "chromium"),
                Path.of(text(given, "home")),
                Path.of(text(given, "json")),
                Path.of(text(given, "plots")));
    }

    /**
     * A process has a file for each page that is open, and some of its own.
     *
     * @throws IllegalArgumentException if there are to be more pages than files
     */
    Options within(long files) {
        if (parts.contains("idle")) {
            check("idle", idle, OWN_FILES + Idle.FIRST, files);
        }
        if (parts.stream().anyMatch(MANY::contains)) {
            check("many", many, OWN_FILES, files);
        }
        return this;
    }

    private static void check(String name, int pages, int others, long files) {
        if (pages + others > files) {
            throw new IllegalArgumentException("--" + name + ": " + pages + " pages need " + (pages + others)
                    + " open files in the server and as many here. The limit is " + files
                    + ". Raise it (ulimit -n), or ask for " + Math.max(0, files - others) + " pages.");
        }
    }

    private static List<Peer> peers(String names) {
        return names.equals("none")
                ? List.of()
                : Stream.of(names.split(",")).map(Peer::named).toList();
    }

    private static String text(Map<String, String> given, String name) {
        return Objects.requireNonNull(given.get(name));
    }

    private static Duration duration(Map<String, String> given, String name) {
        String text = text(given, name);
        try {
            return Duration.parse("PT" + text);
        } catch (DateTimeParseException notOne) {
            throw new IllegalArgumentException(
                    "--" + name + ": \"" + text + "\" is no time. It can be 90s, 10m, 1h.", notOne);
        }
    }

    private static int number(Map<String, String> given, String name) {
        String text = text(given, name);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notOne) {
            throw new IllegalArgumentException("--" + name + ": \"" + text + "\" is no number.", notOne);
        }
    }
}
