package dev.lightspeed.http;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.html.Html;

/**
 * What shows that a form is of a page of this application: every form that is posted to an endpoint holds its {@link #field}.
 *
 * @param token good for the browser that was given the page
 */
public record Csrf(String token) {

    /** The name of the field. */
    public static final String NAME = "_csrf";

    /** The hidden field that a form needs. */
    public Html field() {
        return html("<input type=\"hidden\" name=\"{}\" value=\"{}\">", NAME, token);
    }

    /** Without the token: it is for the browser only. */
    @Override
    public String toString() {
        return "Csrf[...]";
    }
}
