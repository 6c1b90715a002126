package dev.lightspeed.page;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells from which pages a socket may be opened or a form be posted: browsers let any page do so, and send their cookies with it.
 */
public final class Origins {

    private final Set<String> allowed;

    /** Lets these origins in besides the own host. */
    public Origins(Set<String> allowed) {
        this.allowed =
                allowed.stream().map(origin -> origin.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a page of the origin may connect.
     *
     * @param origin {@code null} where none was sent: no browser, so nobody is tricked
     * @param host   the {@code Host} header
     * @param secure whether the socket is known to be; behind a proxy that speaks TLS it may be and not be known
     */
    public boolean allow(@Nullable String origin, @Nullable String host, boolean secure) {
        if (origin == null) {
            return true;
        }
        String asked = origin.toLowerCase(Locale.ROOT);
        return allowed.contains(asked) || (isHost(asked, host) && (!secure || asked.startsWith("https:")));
    }

    private static boolean isHost(String origin, @Nullable String host) {
        try {
            URI uri = URI.create(origin);
            return host != null
                    && uri.getHost() != null
                    && authority(uri).equals(withPort(host.toLowerCase(Locale.ROOT), uri));
        } catch (IllegalArgumentException noUri) {
            return false;
        }
    }

    private static String authority(URI origin) {
        return withPort(String.valueOf(origin.getRawAuthority()), origin);
    }

    private static String withPort(String authority, URI origin) {
        boolean named = authority.lastIndexOf(':') > authority.lastIndexOf(']');
        return named ? authority : authority + ("https".equals(origin.getScheme()) ? ":443" : ":80");
    }
}
