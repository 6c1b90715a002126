package dev.lightspeed.test;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.html.Html;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@LightspeedTest
class ExploreTest {

    record Entry(String text, int count) {}

    @LiveView("/good")
    static class GoodView {

        private final Map<Integer, Entry> entries = new LinkedHashMap<>();
        private String order = "up";
        private int next;

        @On
        void add(Entry entry) {
            entries.put(next++, entry);
        }

        @On
        void remove(int id) {
            entries.remove(id);
        }

        @On
        void sort(String order) {
            this.order = order;
        }

        Html render() {
            return html(
                    """
                    <form ls-submit="add"><input name="text"><input name="count" type="number"><button>Add</button></form>
                    <form ls-change="sort"><select name="order"><option>up</option><option>down</option></select></form>
                    <p>{}</p><ol>{}</ol>""",
                    order,
                    each(
                            entries.entrySet(),
                            Map.Entry::getKey,
                            entry -> html(
                                    "<li>{} {} <button ls-click=\"remove\" ls-value-id={}>Remove</button></li>",
                                    entry.getValue().text(),
                                    entry.getValue().count(),
                                    entry.getKey())));
        }
    }

    @LiveView("/brittle")
    static class BrittleView {

        private int count = 3;

        @On
        void less() {
            if (count == 0) {
                throw new IllegalStateException("nothing is left");
            }
            count--;
        }

        Html render() {
            return html("<p>{}</p><button ls-click=\"less\">Less</button>", count);
        }
    }

    @ApplicationScoped
    static class Letters {
        private boolean wanted;

        boolean wanted() {
            return wanted;
        }

        void want() {
            wanted = true;
        }
    }

    /** Once anybody has asked for letters, everybody gets them. */
    @LiveView("/letters")
    static class LettersView {

        @Inject
        Letters letters;

        void mount(dev.lightspeed.Page page) {
            if (letters.wanted()) {
                page.subscribe("letters");
            }
        }

        @On
        void want() {
            letters.want();
        }

        Html render() {
            return html("<button ls-click=\"want\">I want letters</button>");
        }
    }

    static Runnable whenCalled = () -> {};

    @LiveView("/calling")
    static class CallingView {

        @On
        void call() {
            whenCalled.run();
        }

        Html render() {
            return html("<button ls-click=\"call\">Call</button>");
        }
    }

    @Inject
    LiveTest live;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void finds_nothing_wrong_with_a_good_page(long seed) {
        live.explore(live.open("/good"), seed, 60);
    }

    @Test
    void finds_the_way_that_breaks_a_page_and_says_how_to_walk_it_again() {
        Page page = live.open("/brittle");

        assertThatThrownBy(() -> live.explore(page, 42, 60))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        /brittle: the walk with seed 42 failed at step 4. Walk so again with explore(page, 42, 4), or\
                         -Dlightspeed.explore.seed=42. The steps:
                          click <button ls-click="less"></button>
                          click <button ls-click="less" class=""></button>
                          click <button ls-click="less" class=""></button>
                          click <button ls-click="less" class=""></button>
                        The step went wrong:
                          event.failed: dev.lightspeed.test.ExploreTest$BrittleView: event "less" threw\
                         java.lang.IllegalStateException: nothing is left
                        Mend the view. A test that is about this says page.fails("event.failed", it -> ...).""");
    }

    @Test
    void walks_as_the_property_says() {
        Page page = live.open("/brittle");

        System.setProperty("lightspeed.explore.seed", "42");
        try {
            assertThatThrownBy(() -> live.explore(page, 7, 60))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith("/brittle: the walk with seed 42 failed at step 4.");
        } finally {
            System.clearProperty("lightspeed.explore.seed");
        }
    }

    @Test
    void fails_where_subscriptions_are_left_behind() {
        Page page = live.open("/letters");

        assertThatThrownBy(() -> live.explore(page, 5, 1))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        /letters: the walk with seed 5 failed at step 1. Walk so again with explore(page, 5, 1), or\
                         -Dlightspeed.explore.seed=5. The steps:
                          click <button ls-click="want"></button>
                        The walk left 1 live sessions and 1 subscribers behind, where there were 1 and 0. Look for what\
                         keeps them.""");
    }

    @Test
    void fails_where_live_sessions_are_left_behind() {
        Page gone = live.open("/good").timeOut();
        Page page = live.open("/calling");
        whenCalled = gone.tab()::goOnline;

        assertThatThrownBy(() -> live.explore(page, 5, 1))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        /calling: the walk with seed 5 failed at step 1. Walk so again with explore(page, 5, 1), or\
                         -Dlightspeed.explore.seed=5. The steps:
                          click <button ls-click="call"></button>
                        The walk left 2 live sessions and 0 subscribers behind, where there were 1 and 0. Look for what\
                         keeps them.""");
    }
}
