package dev.lightspeed.cdi;

import dev.lightspeed.page.Location;
import java.util.List;

/** The title of a page whose view gives none: its path, made readable. */
final class PathTitle {

    private PathTitle() {}

    /** {@code "Orders new"} for {@code "/orders/new?by=date"}, {@code "Home"} for {@code "/"}. */
    static String of(String url) {
        List<String> segments = Location.of(url).map(Location::segments).orElse(List.of());
        String words = String.join(" ", segments).replaceAll("[-_\\s]+", " ").strip();
        if (words.isEmpty()) {
            return "Home";
        }
        int second = words.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(words.codePointAt(0))) + words.substring(second);
    }
}
