package dev.lightspeed.session;

import dev.lightspeed.Instruction.Navigate.Kind;
import dev.lightspeed.protocol.Down;
import dev.lightspeed.protocol.Effect;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What goes to the browser: answers, effects, failures and navigations wait here, in order, for the window; the page
 * is drawn when they leave.
 *
 * <p>A diff carries the patch, the effects that come first, and the newest event answered; failures and navigations
 * go by themselves.
 */
final class Outbox {

    private final Settings.Flow bounds;
    private final Window window;
    private final int epoch;

    /** There only while something waits. */
    private @Nullable ArrayDeque<Item> waiting;

    private int waitingSize;
    private long answered;
    private boolean owed;
    private Drawn drawn = Drawn.NOTHING;

    Outbox(Settings.Flow bounds, int epoch, long answered) {
        this.bounds = bounds;
        this.window = new Window(bounds.window(), bounds.windowSize());
        this.epoch = epoch;
        this.answered = answered;
    }

    /** A patch that leaves with the next diff, and the templates that it needs. */
    record Drawn(String patch, List<Down.Statics> templates) {
        static final Drawn NOTHING = new Drawn("", List.of());
    }

    /**
     * Something that waits.
     *
     * @param before  the newest event answered before it
     * @param message makes the message that it goes in; {@code null} for an effect
     */
    private record Item(
            long before,
            int size,
            @Nullable Effect effect,
            @Nullable Message message) {}

    @FunctionalInterface
    private interface Message {
        Down at(long seq, int epoch);
    }

    /** The event is handled, and so are all before it. */
    void answer(long ref) {
        answered = ref;
        owed = true;
    }

    /** The newest event for which an answer is sent or waits. */
    long answered() {
        return answered;
    }

    void effect(Effect effect) {
        put(new Item(answered, effect.json().length(), effect, null));
    }

    void navigate(Kind kind, String url) {
        put(new Item(answered, url.length(), null, (seq, epoch) -> new Down.Navigate(seq, epoch, kind, url)));
    }

    /** The event failed; it is answered with that, and so are all before it. */
    void failure(long ref, String code) {
        put(new Item(answered, code.length(), null, (seq, epoch) -> new Down.Failure(seq, epoch, ref, code)));
        answered = Math.max(answered, ref);
        owed = false;
    }

    /** The drawing failed that should have answered the newest event. */
    void drawFailure(String code) {
        long ref = owed ? answered : 0;
        answered -= owed ? 1 : 0;
        failure(ref, code);
    }

    void draw(Drawn next) {
        drawn = next;
    }

    /** Whether more waits than may. */
    boolean overflows() {
        return waiting != null && (waiting.size() > bounds.waiting() || waitingSize > bounds.waitingSize());
    }

    /** Whether anything is to be sent besides a drawing. */
    boolean waits() {
        return owed || waiting != null;
    }

    /** Whether the window is full, so that nothing leaves. */
    boolean stalled() {
        return !window.open();
    }

    /**
     * Sends as much as the window takes.
     *
     * @param draw gives {@link #draw} what changed, if anything; called when it can leave at once
     */
    void flush(Runnable draw, Consumer<String> send) {
        boolean more = true;
        while (more && window.open()) {
            more = step(draw, send);
        }
    }

    /** Sends one message, or finds that a drawing left a failure to send; {@code false} when nothing is left. */
    private boolean step(Runnable draw, Consumer<String> send) {
        Item first = waiting == null ? null : waiting.peek();
        if (first != null && first.message != null) {
            remove();
            send(first.message.at(window.next(), epoch), send);
            return true;
        }
        draw.run();
        return diff(send) || waiting != null;
    }

    private boolean diff(Consumer<String> send) {
        List<Effect> effects = effects();
        Item next = waiting == null ? null : waiting.peek();
        boolean answers = owed && next == null;
        if (drawn.patch.isEmpty() && effects.isEmpty() && !answers) {
            return false;
        }
        long ref = next == null ? answered : next.before;
        Drawn patch = drawn;
        drawn = Drawn.NOTHING;
        owed &= next != null;
        send(new Down.Diff(window.next(), epoch, ref, patch.patch, effects, patch.templates), send);
        return true;
    }

    private List<Effect> effects() {
        List<Effect> effects = new ArrayList<>(0);
        while (waiting != null && waiting.element().effect != null) {
            effects.add(remove().effect);
        }
        return effects;
    }

    private void send(Down message, Consumer<String> send) {
        String text = message.encode();
        window.add(text);
        send.accept(text);
    }

    private void put(Item item) {
        if (waiting == null) {
            waiting = new ArrayDeque<>(4);
        }
        waiting.add(item);
        waitingSize += item.size;
    }

    private Item remove() {
        ArrayDeque<Item> items = Objects.requireNonNull(waiting);
        Item item = items.remove();
        waitingSize -= item.size;
        if (items.isEmpty()) {
            waiting = null;
        }
        return item;
    }

    Window window() {
        return window;
    }
}
