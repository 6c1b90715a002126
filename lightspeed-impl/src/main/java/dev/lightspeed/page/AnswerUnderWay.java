package dev.lightspeed.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The response to a request, for those who are only given the request. */
final class AnswerUnderWay {

    private static final String NAME = AnswerUnderWay.class.getName();

    private AnswerUnderWay() {}

    static void keep(HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(NAME, response);
    }

    static HttpServletResponse of(HttpServletRequest request) {
        if (request.getAttribute(NAME) instanceof HttpServletResponse response) {
            return response;
        }
        throw new IllegalStateException("Lightspeed.embed: the request \"" + request.getRequestURI()
                + "\" has not come through Lightspeed's filter. Embed into answers to requests of this application.");
    }
}
