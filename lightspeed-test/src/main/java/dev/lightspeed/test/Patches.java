package dev.lightspeed.test;

import dev.lightspeed.test.dom.Message;
import dev.lightspeed.test.dom.Message.Direction;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** The diffs that came to a page: {@code page.patches().last().isAtMost(40, BYTES)}. */
public final class Patches {

    private final String page;
    private final List<Patch> all;

    private Patches(String page, List<Patch> all) {
        this.page = page;
        this.all = all;
    }

    static Patches of(Page page) {
        return new Patches(
                page.url(),
                page.messages().stream()
                        .filter(message -> message.direction() == Direction.DOWN)
                        .map(Message::text)
                        .filter(text -> text.startsWith("[\"d\","))
                        .map(text -> new Patch(page.url(), text))
                        .toList());
    }

    /** Each of them, in order. */
    public List<Patch> all() {
        return all;
    }

    /** The newest. */
    public Patch last() {
        if (all.isEmpty()) {
            throw new AssertionError(page + ": no patch has come. Let the page do something first.");
        }
        return all.get(all.size() - 1);
    }

    /** So many have come. */
    public Patches are(int count) {
        if (all.size() != count) {
            throw new AssertionFailedError(
                    page + ": " + all.size() + " patches have come, not " + count + ":" + lines(), count, all.size());
        }
        return this;
    }

    private String lines() {
        return all.stream().map(patch -> "\n  " + patch.text()).reduce("", String::concat);
    }

    /**
     * One diff: the patch with the answer and the effects that it carries.
     *
     * @param text as it was sent
     */
    public record Patch(String page, String text) {

        /** It is not longer. */
        public Patch isAtMost(int most, Unit unit) {
            int length = unit.of(text);
            if (length > most) {
                throw new AssertionFailedError(
                        page + ": the patch has " + length + " " + unit.words() + ", more than " + most + ":\n  "
                                + text,
                        most,
                        length);
            }
            return this;
        }
    }
}
