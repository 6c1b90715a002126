package dev.lightspeed.session;

/**
 * An event that cannot be handled: a code for the browser, a message for the log.
 *
 * <p>Carries no stack trace: it speaks of the page's mistake, not of a place in the runtime.
 */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;

    /**
     * @param code    a failure code of the protocol, section 8
     * @param message names the view, the event and the right answers
     */
    public Refusal(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** The dotted code that the browser is sent. */
    public String code() {
        return code;
    }

    /** Code and message, fit for a line of a log whatever a browser has sent. */
    public String line() {
        return Trouble.line(this);
    }
}
