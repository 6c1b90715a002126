package dev.lightspeed.test;

import dev.lightspeed.session.LiveSession;
import dev.lightspeed.test.dom.Difference;
import dev.lightspeed.test.dom.Tab;
import dev.lightspeed.test.dom.Visited;
import dev.lightspeed.test.server.Trouble;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Looks at one page after each step, and fails where something is wrong with it. What it has looked at it leaves alone. */
final class Inspection {

    private final LiveTest live;
    private final Page page;
    private final Tab tab;
    private final Soundness soundness;
    private @Nullable Look looked;
    private @Nullable Visited judged;

    /** What was looked at: it has not changed while both are the same. */
    private record Look(Document document, int messages) {}

    Inspection(LiveTest live, Page page) {
        this.live = live;
        this.page = page;
        this.tab = page.tab();
        this.soundness = new Soundness(tab.journal());
    }

    /** The test takes the connection away. */
    void mayBeApart() {
        soundness.mayBeApart();
    }

    /** Takes the page as it is: the step has failed, and says so itself. */
    void pardon() {
        soundness.pardon(tab.state());
        soundness.hasHeard();
        judged = tab.visited();
    }

    /**
     * Fails where something is wrong with the page itself, now that the application is at rest.
     *
     * @param failed whether the step went wrong as expected: then the page may not have come, or be dead
     */
    void check(boolean failed) {
        if (failed) {
            soundness.pardon(tab.state());
        }
        arrived(failed);
        distinct();
        soundness.check(page.url(), tab.state());
        if (tab.state().equals("live")) {
            PageRules.answered(page.url(), tab.pending(), page.lastMessages());
            compare(failed);
        }
    }

    @SuppressWarnings("ReferenceEquality") // Two visits may be alike, and are two.
    private void arrived(boolean failed) {
        Visited last = tab.visited();
        if (last != judged) {
            judged = last;
            if (!failed) {
                PageRules.arrived(last, new ContextPath(live.server().contextPath()), tab.title());
            }
        }
    }

    private void distinct() {
        Look now = new Look(tab.document(), tab.journal().count());
        if (!now.equals(looked)) {
            looked = now;
            PageRules.distinct(page);
        }
    }

    // What the view would draw now without having been asked is none of the browser's business.
    private void compare(boolean failed) {
        if (!soundness.hasHeard()) {
            return;
        }
        Optional<LiveSession> session = page.session();
        Optional<String> fresh = session.flatMap(live.server()::fresh);
        List<Trouble> troubles = live.server().troubles();
        if (!failed) {
            PageRules.drawn(page.url(), session.isPresent(), fresh.isPresent(), troubles);
        }
        List<Difference> differences = fresh.map(tab::differences).orElse(List.of());
        if (!differences.isEmpty()) {
            throw Stale.page(page.url(), differences, tab.document(), fresh.orElseThrow());
        }
    }
}
