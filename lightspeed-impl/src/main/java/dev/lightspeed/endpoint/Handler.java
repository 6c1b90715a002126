package dev.lightspeed.endpoint;

import dev.lightspeed.Shell;
import dev.lightspeed.html.Html;
import dev.lightspeed.http.Answer;
import dev.lightspeed.route.Claim;
import dev.lightspeed.session.Refusal;
import dev.lightspeed.session.Visitor;

/** A method of the application that answers requests. For use by any thread. */
public interface Handler {

    /** Which requests it answers. */
    Claim claim();

    /** The title of a page at a URL that has none of its own. */
    String title(String url);

    /** Whether it is there for the visitor. */
    boolean admits(Visitor visitor);

    /**
     * Calls it.
     *
     * @throws Refusal if what was submitted does not fit its parameters
     */
    Answer answer(Submission submission) throws Refusal;

    /**
     * Draws a page that it gave, inside its layout, as plain HTML. Content and layout may call beans: they are called for the visitor.
     *
     * @param nonce for the scripts of its templates; empty for none
     * @throws Refusal if the visitor may not call one of them
     */
    String draw(Shell shell, Html body, Visitor visitor, String nonce) throws Refusal;
}
