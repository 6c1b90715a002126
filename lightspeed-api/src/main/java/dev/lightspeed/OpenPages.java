package dev.lightspeed;

/**
 * The open pages of those who are logged in. Inject it anywhere; for use by any thread. Reaches the pages of this server only.
 *
 * <p>A page that is ended handles nothing more after the turn it is in. Its browser loads it anew at once, and shows what the
 * application has for that browser now: the login, where the login has ended too.
 */
public interface OpenPages {

    /**
     * Ends all pages of a caller, in all browsers. Take the right to log in from the caller first, and invalidate the HTTP
     * session where a login is remembered there: who still is logged in gets the page again.
     *
     * @return how many pages there were
     */
    int end(String caller);

    /**
     * Ends the pages of one login.
     *
     * @param httpSession the id of its {@code HttpSession}
     * @return how many pages there were
     */
    int endSession(String httpSession);

    /**
     * Looks soon whether the pages of a caller may go on: asks each browser for a request, which tells whether the login and the
     * roles still hold. A page whose browser sends none within a minute is ended. Otherwise that is looked at every few minutes.
     *
     * @return how many pages there are
     */
    int recheck(String caller);
}
