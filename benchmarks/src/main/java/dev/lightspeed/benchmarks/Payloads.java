package dev.lightspeed.benchmarks;

import dev.lightspeed.protocol.Down;
import dev.lightspeed.protocol.Event;
import dev.lightspeed.protocol.Up;
import java.nio.charset.StandardCharsets;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The bytes of each event's messages, up and down, without frames and HTTP heads: when numbers of messages have two digits, and four. Beside them the peers' figures and the targets. Prints a table in Markdown, and the messages.
 */
public final class Payloads {

    private static final int SHOWN = 120;
    private static final int EVENTS = 90;

    /**
     * What is measured.
     *
     * @param up     the rest of the message up after ref, ack and epoch; empty where nobody asks
     * @param peers  LiveView, LiveView stream, Faces, Vaadin: up / down
     * @param target up / down
     */
    private record Case(String screen, String what, String up, String peers, String target) {}

    private static final List<Case> CASES = List.of(
            new Case("W1", "click", ",\"inc\"]", "96 / 95 | | 451 / 262 | 336 / 204", "40 / 40"),
            new Case("W2-cell", "cell", ",\"cell\"]", "97 / 127 | 97 / 232 | 457 / 111,613 | 337 / 193", "- / 50"),
            new Case(
                    "W2-append",
                    "append",
                    ",\"append\"]",
                    "99 / 188 | 99 / 235 | 469 / 112,923 | 538 / 86,551",
                    "- / data + 40"),
            new Case(
                    "W2-sort",
                    "sort",
                    ",\"sort\"]",
                    "97 / 10,130 | 97 / 109,336 | 457 / 113,954 | 538 / 86,527",
                    "- / 6 a row"),
            new Case(
                    "W3",
                    "keystroke",
                    ",\"check\",{\"_target\":\"email\",\"email\":\"ann@example.org\"}]",
                    "309 / 194 | | 614 / 299 | 219 / 267 to 930",
                    "100 / 97"),
            new Case("W4", "update", "", "0 / 463 | 0 / 1,279 | 447 / 5,758 | 0 / 3,384", "0 / 230"));

    private Payloads() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println(
                "| event | up / down, 10th to 99th: mean (most) | 1,000th to 1,089th | first with statics, down | LiveView | LiveView stream"
                        + " | Faces | Vaadin | target |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        StringBuilder messages = new StringBuilder();
        for (Case one : CASES) {
            row(one, messages);
        }
        System.out.println();
        System.out.print(messages);
    }

    private static void row(Case one, StringBuilder messages) throws Exception {
        Wire wire = new Wire(Screens.named(one.screen));
        Down.Diff first = wire.event(1, 1, ref(one, 1));
        List<String> few = events(one, wire, 10);
        List<String> many = events(one, wire, 1_000);
        System.out.printf(
                "| %s %s | %s / %s | %s / %s | %s | %s | %s |%n",
                one.screen.substring(0, 2),
                one.what,
                up(one, 10),
                spread(few),
                up(one, 1_000),
                spread(many),
                first.templates().isEmpty() ? "" : String.format("%,d", bytes(first.encode())),
                one.peers,
                one.target);
        String shown = few.get(0);
        messages.append(one.screen)
                .append(": ")
                .append(one.up.isEmpty() ? "" : message(one, 10) + "  ")
                .append(shown, 0, Math.min(SHOWN, shown.length()))
                .append('\n');
    }

    /** The messages down after the next events, numbered from there. */
    private static List<String> events(Case one, Wire wire, int from) {
        return IntStream.range(from, from + EVENTS)
                .mapToObj(number -> wire.event(number, number, ref(one, number)).encode())
                .toList();
    }

    private static long ref(Case one, int number) {
        return one.up.isEmpty() ? 0 : number;
    }

    /** The mean, and the largest where they differ. */
    private static String spread(List<String> messages) {
        IntSummaryStatistics sizes = messages.stream().mapToInt(Payloads::bytes).summaryStatistics();
        String mean = String.format("%,d", Math.round(sizes.getAverage()));
        return sizes.getMin() == sizes.getMax() ? mean : mean + " (" + String.format("%,d", sizes.getMax()) + ")";
    }

    private static String up(Case one, int number) throws Exception {
        if (one.up.isEmpty()) {
            return "0";
        }
        String message = message(one, number);
        if (!(Up.decode(message) instanceof Event)) {
            throw new IllegalStateException(message);
        }
        return String.valueOf(bytes(message));
    }

    private static String message(Case one, int number) {
        return "[\"e\"," + number + "," + (number - 1) + ",1" + one.up;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
