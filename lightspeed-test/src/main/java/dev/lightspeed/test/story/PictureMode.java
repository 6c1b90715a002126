package dev.lightspeed.test.story;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens to pictures that are missing or not as the story. */
enum PictureMode {
    /** A missing one is written, a changed one fails. */
    WRITE,
    /** Both fail: for continuous integration, where nobody looks at what is written. */
    CHECK,
    /** All are written as the stories are now. */
    ACCEPT;

    static final String PROPERTY = "lightspeed.stories";

    /** As the property says; without it by the environment, in which continuous integration sets {@code CI}. */
    static PictureMode of(@Nullable String property, Map<String, String> environment) {
        if (property == null || property.isEmpty()) {
            String ci = environment.getOrDefault("CI", "");
            return ci.isEmpty() || ci.equals("false") ? WRITE : CHECK;
        }
        return switch (property) {
            case "accept" -> ACCEPT;
            case "check" -> CHECK;
            default ->
                throw new IllegalArgumentException(
                        PROPERTY + ": \"" + property + "\" is not known. It takes accept or check.");
        };
    }
}
