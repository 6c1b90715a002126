package dev.lightspeed.test.dom;

/** The address bar of a document, and the ways to change it. */
interface Address {

    int LOST = 0;

    /** Path and query as shown. */
    String current();

    /** Goes to another document. */
    void load(String url);

    /** Shows another URL above the same document, as a new step of the history. */
    void patch(String url);

    /** Shows another URL above the same document, in the place of this one. */
    void replace(String url);

    void reload();

    /** Notes that the page is being reloaded, or that it is live. Gives whether it was not being reloaded before. */
    boolean reloading(boolean is);

    /** Sends an empty POST from the document, and gives the status of the answer; {@link #LOST} if the page is left or offline. */
    int post(String url);

    /** Whether a URL, seen from here, stays within the origin. */
    boolean isOwn(String url);

    /** Whether the page is shown and the browser online. */
    boolean isSeen();
}
