package dev.lightspeed.endpoint;

import dev.lightspeed.http.Csrf;
import dev.lightspeed.http.Flash;
import dev.lightspeed.page.Location;
import dev.lightspeed.session.Visitor;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What came with a request.
 *
 * @param form the fields of the form by name; none for GET
 */
public record Submission(Location location, Map<String, List<String>> form, Visitor visitor, Flash flash, Csrf csrf) {

    /** The language chosen by the browser. */
    public Locale locale() {
        return visitor.locale();
    }
}
