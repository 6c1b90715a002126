package dev.lightspeed.cdi;

import dev.lightspeed.page.HttpSessions.KeepAlive;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What the operator has set about the logins behind pages. */
final class LoginSettings {

    private static final String RENEWAL = "lightspeed.login.renewal";
    private static final String KEEP_ALIVE = "lightspeed.login.keep-alive";

    private LoginSettings() {}

    /**
     * How often a page shows that the login holds.
     *
     * @throws IllegalArgumentException if what is set is no such time
     */
    static Optional<Duration> renewal(Function<String, Optional<String>> config) {
        return config.apply(RENEWAL).map(LoginSettings::time);
    }

    private static Duration time(String text) {
        try {
            Duration time = Duration.parse(text.strip());
            if (time.compareTo(Duration.ofSeconds(1)) >= 0) {
                return time;
            }
        } catch (DateTimeParseException unreadable) {
            // Told below.
        }
        throw new IllegalArgumentException(
                RENEWAL + ": \"" + text + "\" is no time of at least a second. Write PT5M for five minutes.");
    }

    /**
     * What keeps an HTTP session alive.
     *
     * @throws IllegalArgumentException if what is set is none of it
     */
    static KeepAlive keepAlive(Function<String, Optional<String>> config) {
        String text = config.apply(KEEP_ALIVE).map(String::strip).orElse("activity");
        try {
            return KeepAlive.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    KEEP_ALIVE + ": \"" + text + "\" keeps nothing alive. Write \"activity\" or \"never\".", unknown);
        }
    }
}
