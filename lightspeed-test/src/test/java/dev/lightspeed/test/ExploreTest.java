package dev.lightspeed.test;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.html.Html;
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
                .hasMessageMatching("(?s)/brittle: the walk with seed 42 failed at step (\\d+)\\."
                        + " Walk so again with explore\\(page, 42, \\1\\)\\. The last steps:\n  .*"
                        + "click <button ls-click=\"less\"[^>]*></button>\n"
                        + "The step went wrong:\n  event\\.failed: .*nothing is left\n.*");
    }
}
