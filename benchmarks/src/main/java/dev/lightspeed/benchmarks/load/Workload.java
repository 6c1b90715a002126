package dev.lightspeed.benchmarks.load;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What browsers do on one screen. */
enum Workload {
    ECHO("bare echo", "", 200),
    W1("W1 click", "/w1", 200),
    W2_CELL("W2 cell", "/w2", 100),
    W2_APPEND("W2 append", "/w2", 100),
    W2_SORT("W2 sort", "/w2", 10),
    W3("W3 keystroke", "/w3", 200),
    PUSH("bare send", "", 0),
    W4("W4 update", "/w4", 0),
    BARE_ROWS("bare socket with rows", "", 0);

    private static final List<String> TYPED = List.of("ann@example", "ann@example.org");
    private static final String FIELDS = Stream.of(
                    "name", "email", "age", "phone", "zip", "city", "street", "country", "iban", "comment")
            .map(field -> "\"" + field + "\":\"\"")
            .collect(Collectors.joining(","));

    private final String title;
    private final String path;
    private final int rate;

    Workload(String title, String path, int rate) {
        this.title = title;
        this.path = path;
        this.rate = rate;
    }

    String title() {
        return title;
    }

    /** Of the page, below the context path. */
    String path() {
        return path;
    }

    /** Whether there is a page, not only a socket. */
    boolean isLive() {
        return !path.isEmpty();
    }

    /** The pages that do it where others are done by so many. A table that grows with each event is to stay near its 1,000 rows. */
    int pages(int usual) {
        return this == W2_APPEND ? 8 * usual : usual;
    }

    /** Events a second of all pages together, at which latencies are measured. */
    int rate() {
        return rate;
    }

    /** Whether the server speaks by itself. */
    boolean isPushed() {
        return this == PUSH || this == W4;
    }

    /** Whether the number shown is that of events. */
    boolean isCounted() {
        return this == W1;
    }

    /** What a bare socket is told first; empty for nothing. */
    String greeting() {
        return this == PUSH ? "follow" : this == BARE_ROWS ? "rows" : "";
    }

    /** The message of an event. */
    String event(long ref, long ack) {
        return "[\"e\"," + ref + "," + ack + ",1" + rest(ref);
    }

    private String rest(long ref) {
        return switch (this) {
            case W2_CELL -> ",\"cell\"]";
            case W2_APPEND -> ",\"append\"]";
            case W2_SORT -> ",\"sort\"]";
            case W3 -> ",\"check\",{\"_target\":\"email\"," + (ref == 1 ? all() : keystroke(ref)) + "}]";
            default -> ",\"inc\"]";
        };
    }

    private static String all() {
        return "\"_all\":true," + FIELDS;
    }

    /** Wrong and right by turns: each one changes the error that is shown. */
    private static String keystroke(long ref) {
        return "\"email\":\"" + TYPED.get((int) (ref % 2)) + "\"";
    }
}
