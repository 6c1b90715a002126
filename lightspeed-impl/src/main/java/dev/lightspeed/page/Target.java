package dev.lightspeed.page;

import dev.lightspeed.route.Claim;
import dev.lightspeed.session.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a route leads to. For use by any thread. */
public interface Target {

    /** Which requests are led here. */
    Claim claim();

    /**
     * Answers a request that was led here.
     *
     * @throws Refusal if the visitor may not ({@code event.forbidden}), or what was sent does not fit
     */
    void answer(PageRequest request, Location location, HttpServletResponse response) throws IOException, Refusal;
}
