package dev.lightspeed.test;

import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.html.Html;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@LightspeedTest
class LiveTestTest {

    @ApplicationScoped
    static class Stock {
        int count;

        int add(int by) {
            return count += by;
        }
    }

    @LiveView("/counter")
    static class Counter {

        int count;

        @Inject
        Stock stock;

        @On
        void add(int by) {
            count = stock.add(by);
        }

        Html render() {
            return html("<p>{}</p><button ls-click=\"add\" ls-value-by=\"2\">Add</button>", count);
        }
    }

    @Inject
    LiveTest live;

    @Inject
    Stock stock;

    @Test
    void opens_a_page_clicks_and_sees_the_change() {
        Page page = live.open("/counter");

        page.click(button("Add")).click(button("Add"));

        page.shows(text("4"));
    }

    @Test
    void begins_every_test_with_fresh_beans() {
        assertThat(stock.add(0)).isZero();

        live.open("/counter").click(button("Add"));

        assertThat(stock.add(1)).isEqualTo(3);
    }
}
