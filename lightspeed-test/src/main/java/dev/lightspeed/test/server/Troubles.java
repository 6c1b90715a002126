package dev.lightspeed.test.server;

import dev.lightspeed.Instruction;
import dev.lightspeed.session.CloseCode;
import dev.lightspeed.session.EntryPoint;
import dev.lightspeed.session.Journal;
import dev.lightspeed.session.LiveSession;
import dev.lightspeed.session.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** Keeps what the application's live sessions tell, until the test asks. */
final class Troubles implements Journal {

    private static final Set<EntryPoint> ENTERED = ConcurrentHashMap.newKeySet();

    private final List<Trouble> kept = new ArrayList<>();
    private final BiConsumer<LiveSession, Instruction> instructions;
    private final Hand hand;

    Troubles(BiConsumer<LiveSession, Instruction> instructions, Hand hand) {
        this.instructions = instructions;
        this.hand = hand;
    }

    @Override
    public void told(LiveSession session) {
        hand.met();
    }

    @Override
    public void enters(EntryPoint point) {
        ENTERED.add(point);
    }

    /** Where all tests until now, of this and other classes, have entered their applications. */
    static Set<EntryPoint> entered() {
        return Set.copyOf(ENTERED);
    }

    @Override
    public void performs(LiveSession session, Instruction instruction) {
        instructions.accept(session, instruction);
    }

    @Override
    public void threw(String what, Throwable thrown) {
        add(new Trouble(code(what), what + " threw " + thrown, thrown));
    }

    // What a message or a mount throws is told to no browser.
    private static String code(String what) {
        if (what.contains(": mounting ")) {
            return "mount.failed";
        }
        return what.contains(": event ") ? "event.failed" : what.endsWith(": drawing") ? "view.draw" : "turn.failed";
    }

    @Override
    public void refused(Refusal refusal) {
        add(new Trouble(refusal.code(), String.valueOf(refusal.getMessage()), null));
    }

    @Override
    public void closed(CloseCode code, String why) {
        add(new Trouble(code.reason(), why, null));
    }

    private synchronized void add(Trouble trouble) {
        kept.add(trouble);
    }

    /** What was kept, and is not any more. */
    synchronized List<Trouble> take() {
        List<Trouble> taken = List.copyOf(kept);
        kept.clear();
        return taken;
    }
}
