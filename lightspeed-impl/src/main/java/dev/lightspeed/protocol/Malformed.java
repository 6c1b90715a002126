package dev.lightspeed.protocol;

/**
 * A message that cannot be read. Carries no stack trace: it speaks of the browser's mistake, not of a place in the
 * runtime.
 */
public final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** Never quotes more than numbers of what was sent, since forms hold secrets. */
    Malformed(String message) {
        this(Kind.MESSAGE, message);
    }

    Malformed(Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    /** What is wrong. */
    public Kind kind() {
        return kind;
    }

    /** The two ways in which a message is wrong: browsers answer them differently. */
    public enum Kind {
        /** It is not a message of this protocol. */
        MESSAGE,
        /** It is a hello of another version. */
        VERSION
    }
}
