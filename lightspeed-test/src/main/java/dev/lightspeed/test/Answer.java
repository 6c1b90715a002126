package dev.lightspeed.test;

import dev.lightspeed.test.dom.Network;
import dev.lightspeed.test.dom.Saved;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;

/** What the application answered to one request. */
public final class Answer {

    private final String request;
    private final Network.Answer answer;
    private final String name;

    Answer(String request, Network.Answer answer) {
        this(request, answer, Saved.name(answer));
    }

    private Answer(String request, Network.Answer answer, String name) {
        this.request = request;
        this.answer = answer;
        this.name = name;
    }

    static Answer of(Saved saved) {
        return new Answer("GET " + saved.url(), saved.answer(), saved.name());
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

    /** The body as it came. */
    public byte[] bytes() {
        byte[] bytes = new byte[answer.bytes().remaining()];
        answer.bytes().duplicate().get(bytes);
        return bytes;
    }

    /** The media type, such as {@code text/csv;charset=UTF-8}; empty where none is said. */
    public String type() {
        return header("content-type").orElse("");
    }

    /** The name under which a browser saves it; empty where none is said. */
    public String fileName() {
        return name;
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
