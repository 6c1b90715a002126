package dev.lightspeed.test.dom;

/** What the test asked for is nothing that a person could do with this page. */
public final class Refused extends AssertionError {

    private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message);
    }
}
