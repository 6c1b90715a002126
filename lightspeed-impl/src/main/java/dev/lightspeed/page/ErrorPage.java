package dev.lightspeed.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lightspeed.session.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The short pages for what cannot be shown: a status and a sentence, nothing about the program behind. */
public enum ErrorPage {
    BAD_REQUEST(400, "The address or the form holds something that does not fit here. Go back and look it over."),
    FOREIGN_FORM(
            403, "This form is too old, or came from another site. Go back, load the page anew and send it once more."),
    FORBIDDEN(403, "You may not see this page."),
    NOT_FOUND(404, "There is no such page."),
    METHOD_NOT_ALLOWED(405, "This page does not take such a request."),
    NOT_A_FORM(415, "This address takes plain forms only."),
    TOO_MANY(429, "Too many pages are open from where you are. Close some of them, and try again in a minute."),
    FAILED(500, "The page could not be shown."),
    FULL(503, "Too many people are here at the moment. Try again in a minute.");

    private final int status;
    private final String sentence;

    ErrorPage(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    static ErrorPage of(Refusal refusal) {
        return refusal.code().equals("event.forbidden") ? FORBIDDEN : BAD_REQUEST;
    }

    /** Answers with this page, unless part of an answer is out already. */
    public void answer(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        if (this == TOO_MANY || this == FULL) {
            response.setHeader("Retry-After", "60");
        }
        byte[] body = html().getBytes(UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private String html() {
        return """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body><h1>%d</h1><p>%s</p></body>
                </html>
                """.formatted(sentence, status, sentence);
    }
}
