package dev.lightspeed.cdi;

import java.io.Serial;

/** A value of a payload that does not fit where it should go; the message is the middle of a sentence for the log. */
final class Misfit extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    Misfit(String message) {
        super(message, null, false, false);
    }
}
