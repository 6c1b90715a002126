package dev.lightspeed.test;

import dev.lightspeed.test.dom.Network;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;

/** What the application answered to one request. */
public final class Answer {

    private final String request;
    private final Network.Answer answer;

    Answer(String request, Network.Answer answer) {
        this.request = request;
        this.answer = answer;
    }

    /** The status of HTTP. */
    public int status() {
        return answer.status();
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return answer.headers().getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    /** The body as text. */
    public String text() {
        return answer.body();
    }

    /** The status is this. */
    public Answer is(int status) {
        if (status() != status) {
            throw new AssertionFailedError(
                    request + " answered " + status() + ", not " + status + where() + ":\n" + text(), status, status());
        }
        return this;
    }

    /** It leads there: a path of the application, context path included. */
    public Answer leadsTo(String url) {
        String actual = header("location").orElse("nowhere");
        if (!actual.equals(url)) {
            throw new AssertionFailedError(
                    request + " answered " + status() + " and leads to " + actual + ", not to " + url + ".",
                    url,
                    actual);
        }
        return this;
    }

    private String where() {
        return header("location").map(url -> ", and leads to " + url).orElse("");
    }
}
