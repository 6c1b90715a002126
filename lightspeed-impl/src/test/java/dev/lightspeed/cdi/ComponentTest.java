package dev.lightspeed.cdi;

import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.Component;
import dev.lightspeed.Instruction.Navigate;
import dev.lightspeed.Instruction.PushEvent;
import dev.lightspeed.Instruction.Subscribe;
import dev.lightspeed.LiveView;
import dev.lightspeed.Page;
import dev.lightspeed.Step;
import dev.lightspeed.cdi.Weld.OpenPage;
import dev.lightspeed.html.Html;
import dev.lightspeed.session.Errand;
import dev.lightspeed.session.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ComponentTest {

    sealed interface Message {}

    record Add(int by) implements Message {}

    record Leave() implements Message {}

    @LiveView("/pure/{start}")
    static class Pure implements Component<Integer, Message> {

        @Override
        public Step<Integer> init(Page page) {
            return Step.to(Integer.valueOf(page.param("start").orElseThrow())).and(new Subscribe("adds"));
        }

        @Override
        public Step<Integer> update(Integer model, Message message) {
            return message instanceof Add add
                    ? Step.to(model + add.by())
                    : Step.to(model).and(new Navigate(Navigate.Kind.LOAD, "/"));
        }

        @Override
        public Html render(Integer model) {
            return html("<p>{}</p>", model);
        }
    }

    record Orders(String by, int shown) {}

    @LiveView("/orders")
    static class Sorted implements Component<Orders, Message> {

        @Override
        public Step<Orders> init(Page page) {
            return Step.to(new Orders("none", 0)).and(new Subscribe("orders"));
        }

        @Override
        public Step<Orders> params(Orders model, Page page) {
            Orders next = new Orders(page.param("by").orElse("id"), model.shown() + 1);
            return Step.to(next).and(new PushEvent("sorted", next.by()));
        }

        @Override
        public Step<Orders> update(Orders model, Message message) {
            return Step.to(model).and(new Navigate(Navigate.Kind.PATCH, "/orders?by=name"));
        }

        @Override
        public Html render(Orders model) {
            return html("<p>{} {}</p>", model.by(), model.shown());
        }
    }

    private static Weld weld;

    @BeforeAll
    static void start() {
        weld = new Weld(Pure.class, Sorted.class);
    }

    @AfterAll
    static void stop() {
        weld.close();
    }

    @Test
    void begins_with_its_first_model_and_performs_its_commands() throws Refusal {
        OpenPage page = weld.mounted("/pure/5");

        assertThat(page.html()).contains("<p>5</p>");
        assertThat(page.instructions).containsExactly(new Subscribe("adds"));
    }

    @Test
    void learns_its_url_after_the_first_model() throws Refusal {
        OpenPage page = weld.mounted("/orders?by=date");

        assertThat(page.html()).contains("<p>date 1</p>");
        assertThat(page.instructions).containsExactly(new Subscribe("orders"), new PushEvent("sorted", "date"));
    }

    @Test
    void an_errand_sees_the_model() throws Refusal {
        OpenPage page = weld.mounted("/pure/5");
        List<Object> seen = new ArrayList<>();

        page.message((Errand) seen::add);

        assertThat(seen).containsExactly(5);
    }

    @Test
    void follows_its_url() throws Refusal {
        OpenPage page = weld.mounted("/orders");

        page.params("/orders?by=name");

        assertThat(page.html()).contains("<p>name 2</p>");
        assertThat(page.instructions).endsWith(new PushEvent("sorted", "name"));
    }

    @Test
    void keeps_its_model_at_another_url_unless_it_says_otherwise() throws Refusal {
        OpenPage page = weld.mounted("/pure/5");
        page.event("add", Map.of("by", "2"));

        page.params("/pure/9");

        assertThat(page.html()).contains("<p>7</p>");
    }

    @Test
    void updates_its_model_by_events_named_like_the_records() throws Refusal {
        OpenPage page = weld.mounted("/pure/5");

        page.event("Add", Map.of("by", "2"));
        page.event("add", Map.of("by", "3"));

        assertThat(page.html()).contains("<p>10</p>");
    }

    @Test
    void updates_its_model_by_messages_of_its_topics_and_drops_those_of_other_types() throws Refusal {
        OpenPage page = weld.mounted("/pure/5");

        page.message(new Add(1));
        page.message("something else");

        assertThat(page.html()).contains("<p>6</p>");
    }

    @Test
    void performs_the_commands_of_an_update() throws Refusal {
        OpenPage page = weld.mounted("/pure/5");

        page.event("leave", Map.of());

        assertThat(page.instructions).endsWith(new Navigate(Navigate.Kind.LOAD, "/"));
    }

    @Test
    void refuses_what_none_of_its_messages_fits() throws Refusal {
        OpenPage page = weld.mounted("/pure/5");

        assertThatThrownBy(() -> page.event("remove", Map.of()))
                .hasMessage(Pure.class.getName()
                        + " handles no event \"remove\". It handles \"Add\", \"Leave\", \"add\" and \"leave\".");
        assertThatThrownBy(() -> page.event("add", Map.of("by", "x")))
                .hasMessage(Pure.class.getName() + ": event \"add\": by is \"x\". It takes a whole number (int).");
    }
}
