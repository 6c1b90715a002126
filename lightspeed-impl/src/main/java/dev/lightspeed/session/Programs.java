package dev.lightspeed.session;

import java.util.Optional;

/** Finds and makes the programs of this application. For use by any thread. */
public interface Programs {

    /**
     * A fresh program, not yet mounted, for the view that serves the URL; empty if none does.
     *
     * @param url path and query without the context path
     * @throws Refusal if the visitor may not see the view ({@code event.forbidden})
     */
    Optional<Program> at(String url, Visitor visitor) throws Refusal;
}
