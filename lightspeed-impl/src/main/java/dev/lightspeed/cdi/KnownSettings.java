package dev.lightspeed.cdi;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of all settings. What is set under another name that begins like them is most likely a mistake. */
final class KnownSettings {

    /** As the table in {@code docs/configuration.md} has them. */
    static final Set<String> NAMES = Set.of(
            "lightspeed.content-security-policy",
            "lightspeed.dev",
            "lightspeed.life.beat",
            "lightspeed.life.hibernation",
            "lightspeed.life.resume",
            "lightspeed.life.token",
            "lightspeed.login.keep-alive",
            "lightspeed.login.renewal",
            "lightspeed.mailbox.messages",
            "lightspeed.message.burst",
            "lightspeed.message.rate",
            "lightspeed.message.size",
            "lightspeed.origins",
            "lightspeed.outbox.messages",
            "lightspeed.outbox.size",
            "lightspeed.secret",
            "lightspeed.sessions.all",
            "lightspeed.sessions.per-address",
            "lightspeed.sessions.per-caller",
            "lightspeed.threads",
            "lightspeed.waiting.bytes",
            "lightspeed.waiting.per-address",
            "lightspeed.waiting.sessions",
            "lightspeed.waiting.time",
            "lightspeed.window.messages",
            "lightspeed.window.size");

    private static final Logger LOG = System.getLogger("dev.lightspeed.cdi");

    /** In the names of the environment every sign is one. */
    private static final Set<String> SPELLED =
            NAMES.stream().map(KnownSettings::spelled).collect(Collectors.toUnmodifiableSet());

    private KnownSettings() {}

    /** Warns of the names that nothing reads. What is set under them is not told: it may be a secret. */
    static void warnOfOthers(Set<String> set) {
        set.stream()
                .filter(name -> spelled(name).startsWith("lightspeed_") && !SPELLED.contains(spelled(name)))
                .sorted()
                .forEach(name -> LOG.log(
                        Level.WARNING,
                        name + " is set, and nothing reads it. The nearest setting is " + nearest(name)
                                + "; docs/configuration.md has them all."));
    }

    private static String nearest(String name) {
        return NAMES.stream()
                .min(Comparator.<String>comparingInt(known -> distance(spelled(name), spelled(known)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static String spelled(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
    }

    /** How many letters have to be changed, added or removed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
