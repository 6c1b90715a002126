package dev.lightspeed.socket;

import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A probe of one test, seen from outside: its pages, and what is heard of it. */
final class Probe {

    /** So often a server is asked that answers after a while. */
    private static final int TURNS = 6;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String key = UUID.randomUUID().toString();
    private final Visitor keeper;

    Probe(URL application) {
        keeper = new Visitor(application);
    }

    String key() {
        return key;
    }

    /** Where it is, without the context path and its slash. */
    String path() {
        return "probe/" + key;
    }

    Tab open(Visitor visitor) {
        Tab tab = visitor.open(path());
        expect("mounted");
        return tab;
    }

    /** A page of it that is live. */
    Tab live(Visitor visitor) {
        Tab tab = open(visitor);
        tab.join();
        return tab;
    }

    /** Waits for the next thing that happens to it. */
    String next() {
        String next = ask("next", "");
        for (int turn = 0; turn < TURNS && next.isEmpty(); turn++) {
            next = ask("next", "");
        }
        return next;
    }

    void expect(String what) {
        String next = next();
        if (!next.equals(what)) {
            throw new AssertionError("The probe should be \"" + what + "\" next, but is \"" + next + "\".");
        }
    }

    void publish(String text) {
        ask("publish", "&text=" + text);
    }

    /** Waits until the server knows that the browser of its one page is gone: it may take its time to notice a cut line. */
    void expectAlone() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String said;
        do {
            ask("call", "");
            said = next();
        } while (said.equals("connected") && System.nanoTime() < end);
        if (!said.equals("alone")) {
            throw new AssertionError("The probe should be alone, but is \"" + said + "\".");
        }
    }

    /** Lets go what blocks. */
    void letGo() {
        ask("open", "");
    }

    /** Lets the server forget what happened to it. */
    void forget() {
        ask("forget", "");
    }

    /** What the server's heap holds, in bytes, after it was collected. */
    long heap() {
        return Long.parseLong(ask("heap", ""));
    }

    /** How many bytes of the server's heap the objects of each class hold. */
    Map<String, Long> classes() {
        return ask("classes", "")
                .lines()
                .map(line -> line.strip().split("\\s+", -1))
                .filter(words -> words.length >= 4 && words[0].endsWith(":"))
                .collect(Collectors.toMap(words -> words[3], words -> Long.parseLong(words[2]), Long::sum));
    }

    /** What the server's log has had since this was asked before. */
    Logged log() {
        String[] numbers = ask("log", "").split(" ", -1);
        return new Logged(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]), numbers[2]);
    }

    /**
     * Entries of a log.
     *
     * @param thrown those with a stack trace
     * @param by     the loggers of these, each with a number
     */
    record Logged(long entries, long thrown, String by) {}

    /** How many probes of all tests are alive. */
    int alive() {
        return alive(Integer.MAX_VALUE);
    }

    /** Waits until no more than so many are alive; tells how many are. */
    int aliveAtMost(int most) {
        int alive = alive(most);
        for (int turn = 0; turn < TURNS && alive > most; turn++) {
            alive = alive(most);
        }
        return alive;
    }

    private int alive(int most) {
        return Integer.parseInt(ask("alive", "&text=" + most));
    }

    private String ask(String what, String more) {
        HttpResponse<String> answer = keeper.get("probes/" + what + "?key=" + key + more);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
