package dev.lightspeed.cdi;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The setting {@code lightspeed.origins}: whose pages may open a socket, besides those of the own host. */
final class FurtherOrigins {

    private static final Pattern ORIGIN = Pattern.compile("(https?)://([a-z0-9.-]+|\\[[0-9a-f:.]+])(:[0-9]{1,5})?");

    private FurtherOrigins() {}

    /**
     * Reads a list parted by commas.
     *
     * @throws IllegalArgumentException if one of them is none
     */
    static Set<String> of(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .map(FurtherOrigins::asSent)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As browsers send it: in small letters, without the port that the scheme has anyway. */
    private static String asSent(String text) {
        Matcher origin = ORIGIN.matcher(text.toLowerCase(Locale.ROOT));
        if (!origin.matches()) {
            throw new IllegalArgumentException("lightspeed.origins: \"" + text
                    + "\" is no origin. Write scheme, host and perhaps port, such as https://shop.example:8443, with"
                    + " commas between several.");
        }
        String usual = origin.group(1).equals("https") ? ":443" : ":80";
        boolean unusual = origin.group(3) != null && !origin.group(3).equals(usual);
        return origin.group(1) + "://" + origin.group(2) + (unusual ? origin.group(3) : "");
    }
}
