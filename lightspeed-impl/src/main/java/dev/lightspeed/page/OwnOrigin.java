package dev.lightspeed.page;

/** Tells URLs that stay in this application from those that lead elsewhere. */
public final class OwnOrigin {

    private OwnOrigin() {}

    /**
     * Whether a URL is a path of this origin in every browser's eyes. Browsers drop tabs and line ends inside a URL, and take a
     * backslash for a slash, so {@code /\evil.com} is another host.
     */
    public static boolean holds(String url) {
        return url.startsWith("/") && !url.startsWith("//") && url.chars().allMatch(OwnOrigin::harmless);
    }

    private static boolean harmless(int character) {
        return character > ' ' && character != '\\' && character != 0x7f;
    }
}
