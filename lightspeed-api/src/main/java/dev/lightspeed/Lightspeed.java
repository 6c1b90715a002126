package dev.lightspeed;

/** Facts about this Lightspeed. */
public final class Lightspeed {

    private Lightspeed() {}

    /** Name and version, for a heading or a log line. */
    public static String banner() {
        String version = Lightspeed.class.getPackage().getImplementationVersion();
        return "Lightspeed " + (version == null ? "(development)" : version);
    }
}
