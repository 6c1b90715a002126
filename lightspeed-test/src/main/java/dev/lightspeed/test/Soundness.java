package dev.lightspeed.test;

import dev.lightspeed.test.dom.Journal;
import dev.lightspeed.test.dom.Message;
import dev.lightspeed.test.dom.Message.Direction;
import java.util.List;
import java.util.stream.Stream;

/** Whether the client of one tab still works, from step to step. What was complained of once is not complained of again. */
final class Soundness {

    private static final String BEAT = "[\"b\"";

    private final Journal journal;
    private int complained;
    private int lost;
    private String known = "";
    private int heard;
    private boolean mayBeApart;

    Soundness(Journal journal) {
        this.journal = journal;
    }

    /** The test takes the connection away: until the page is live again it may be apart, and lose what was typed. */
    void mayBeApart() {
        mayBeApart = true;
    }

    /**
     * Fails where the client complains, has given up, lost an event, or is not live.
     *
     * @param url   of the page, for messages
     * @param state of the client; empty without one
     */
    void check(String url, String state) {
        judge(url, note(state));
    }

    /** Takes all of that as expected. */
    void pardon(String state) {
        mayBeApart();
        note(state);
    }

    /** What is new; {@code isApart} and {@code hasLost} where nobody has caused it. */
    record Sight(String state, List<String> complaints, boolean hasGivenUp, boolean hasLost, boolean isApart) {}

    private Sight note(String state) {
        boolean hasGivenUp = state.equals("error") && !known.equals(state);
        boolean isApart = !state.isEmpty() && !state.equals("live");
        boolean hasLost = newlyLost();
        Sight sight = new Sight(state, complaints(), hasGivenUp, hasLost && !mayBeApart, isApart && !mayBeApart);
        known = state;
        mayBeApart &= isApart;
        return sight;
    }

    static void judge(String url, Sight sight) {
        if (!sight.complaints.isEmpty()) {
            throw new AssertionError(url + ": the client complains on the console:\n  "
                    + String.join("\n  ", sight.complaints)
                    + "\nLook whether browsers leave the template's HTML as it is, and at the last messages.");
        }
        if (sight.hasGivenUp) {
            throw new AssertionError(url + ": the client has given up, the page is in the state \"error\". Look at the"
                    + " last messages, and in the log.");
        }
        if (sight.hasLost) {
            throw new AssertionError(
                    url + ": events were lost (ls:lost), and the test has not cut the network. Look for"
                            + " what ended the live session.");
        }
        if (sight.isApart) {
            throw new AssertionError(url + ": the page is \"" + sight.state + "\" and not live, and the test has"
                    + " neither cut the network nor restarted the application. Look for what ended the live session.");
        }
    }

    private List<String> complaints() {
        List<String> all = Stream.concat(journal.errors().stream(), journal.warnings().stream())
                .toList();
        int before = complained;
        complained = all.size();
        return before == complained ? List.of() : all;
    }

    private boolean newlyLost() {
        int before = lost;
        lost = journal.events("ls:lost").size();
        return lost > before;
    }

    /** Whether the server has said anything since this was asked last. Heartbeats say nothing. */
    boolean hasHeard() {
        List<Message> fresh = journal.messages(heard);
        heard += fresh.size();
        return fresh.stream().anyMatch(Soundness::says);
    }

    private static boolean says(Message message) {
        return message.direction() == Direction.DOWN && !message.text().startsWith(BEAT);
    }
}
