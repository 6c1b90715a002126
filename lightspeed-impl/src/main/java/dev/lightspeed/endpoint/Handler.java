package dev.lightspeed.endpoint;

import dev.lightspeed.Layout;
import dev.lightspeed.http.Answer;
import dev.lightspeed.route.Claim;
import dev.lightspeed.session.Refusal;
import dev.lightspeed.session.Visitor;

/** A method of the application that answers requests. For use by any thread. */
public interface Handler {

    /** Which requests it answers. */
    Claim claim();

    /** The frame of its pages. */
    Layout layout();

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
}
