package dev.lightspeed.cdi;

import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.AnyEvent;
import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.Page;
import dev.lightspeed.html.Html;
import dev.lightspeed.session.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnyEventTest {

    static final List<String> LOG = new ArrayList<>();

    @LiveView("/recorder")
    static class Recorder {

        @On
        void stop() {
            LOG.add("stopped");
        }

        @On
        void others(Page page, AnyEvent event) {
            LOG.add(event.name() + " " + event.values());
        }

        @On({"left", "right"})
        void moved(AnyEvent event) {
            LOG.add("moved " + event.name());
        }

        Html render() {
            return html("<p></p>");
        }
    }

    @LiveView("/rivals")
    static class Rivals extends Recorder {

        @On
        void all(AnyEvent event) {}
    }

    private final Weld weld = new Weld(Recorder.class);

    @BeforeEach
    void empty() {
        LOG.clear();
    }

    @AfterEach
    void close() {
        weld.close();
    }

    @Test
    void what_no_other_handler_takes_comes_as_it_was_sent() throws Refusal {
        weld.mounted("/recorder").event("add", Map.of("title", "Milk", "tags", List.of("a", "b"), "_target", "title"));

        assertThat(LOG)
                .isSubsetOf("add {title=[Milk], tags=[a, b]}", "add {tags=[a, b], title=[Milk]}")
                .hasSize(1);
    }

    @Test
    void other_handlers_come_first() throws Refusal {
        weld.mounted("/recorder").event("stop", Map.of());

        assertThat(LOG).containsExactly("stopped");
    }

    @Test
    void named_events_are_taken_as_they_come_too() throws Refusal {
        weld.mounted("/recorder").event("left", Map.of("by", 1));

        assertThat(LOG).containsExactly("moved left");
    }

    @Test
    void one_method_takes_all_others() {
        assertThatThrownBy(() -> ViewModel.of(Rivals.class))
                .hasMessage(Rivals.class.getName() + ": any other event has two handlers, all(AnyEvent)"
                        + " and others(Page, AnyEvent). Name another event in one @On.");
    }
}
