package dev.lightspeed.session;

/**
 * What the container knows of a caller, kept for the turns of the caller's pages. One for all pages of a login; for use by
 * any thread.
 */
public interface Login {

    /** Nobody, or a caller of whom the container knows nothing more. */
    Login NONE = Runnable::run;

    /** Runs the work once as the caller. */
    void run(Runnable work);

    /** Captures anew what pages hold, on the thread of a request of the caller. */
    default void renew() {}

    /** A live session has begun for the caller. */
    default void enter() {}

    /** A live session has ended. After the last one nothing is kept. */
    default void leave() {}
}
