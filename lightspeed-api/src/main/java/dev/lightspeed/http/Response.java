package dev.lightspeed.http;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.html.Html;
import org.jspecify.annotations.Nullable;

/**
 * A page, drawn in the layout of the endpoint.
 *
 * @param title what the layout is told; {@code null} for the endpoint's own
 */
public record Response(int status, @Nullable String title, Html body) implements Answer {

    /** @throws IllegalArgumentException if a page cannot have the status */
    public Response {
        boolean withoutBody = status == 204 || status == 205;
        if (status < 200 || status > 599 || (status > 299 && status < 400) || withoutBody) {
            throw new IllegalArgumentException("Response: a page cannot have the status " + status
                    + ". Give 200, 422 or the like, or a Redirect.");
        }
    }

    /** The page, with the status 200. */
    public static Response of(Html body) {
        return new Response(200, null, body);
    }

    /** What is asked for is not there: 404, with a sentence that says so. */
    public static Response missing() {
        return new Response(404, "Not found", html("<p>There is no such page.</p>"));
    }

    /** The same with a title. */
    public Response titled(String text) {
        return new Response(status, text, body);
    }

    /** The same with a status, such as 422 for a form that is shown again with what was typed. */
    public Response status(int number) {
        return new Response(number, title, body);
    }
}
