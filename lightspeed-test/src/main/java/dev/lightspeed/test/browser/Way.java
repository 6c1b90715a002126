package dev.lightspeed.test.browser;

/** Which way something travels. */
public enum Way {
    /** From the browser. */
    UP,
    /** From the server. */
    DOWN
}
