package dev.lightspeed.test;

import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.test.Visit.as;
import static dev.lightspeed.test.Visit.locale;
import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.Component;
import dev.lightspeed.Instruction.Navigate;
import dev.lightspeed.Instruction.PushEvent;
import dev.lightspeed.Instruction.Subscribe;
import dev.lightspeed.LiveView;
import dev.lightspeed.Page;
import dev.lightspeed.Step;
import dev.lightspeed.html.Html;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DrivenTest {

    sealed interface Message {}

    record Add(int by) implements Message {}

    record Leave() implements Message {}

    static class Counter implements Component<Integer, Message> {

        @Override
        public Step<Integer> init(Page page) {
            page.subscribe("counters");
            return Step.to(0);
        }

        @Override
        public Step<Integer> params(Integer model, Page page) {
            return Step.to(page.param("from").map(Integer::valueOf).orElse(model));
        }

        @Override
        public Step<Integer> update(Integer model, Message message) {
            return message instanceof Add add
                    ? Step.to(model + add.by()).and(new PushEvent("added", add.by()))
                    : Step.to(model).and(new Navigate(Navigate.Kind.LOAD, "/"));
        }

        @Override
        public Html render(Integer model) {
            return html("<p>{}</p><button ls-click=\"Add\">Add</button>", model);
        }
    }

    @Test
    void changes_its_model_and_lists_its_instructions() {
        Driven<Integer, Message> counter = Driven.at("/counter?from=3", new Counter());

        counter.send(new Add(2)).send(new Leave());

        assertThat(counter.model()).isEqualTo(5);
        assertThat(counter.instructions())
                .containsExactly(
                        new Subscribe("counters"), new PushEvent("added", 2), new Navigate(Navigate.Kind.LOAD, "/"));
        counter.drawing().shows(text("5"), button("Add")).hides(text("3"));
    }

    @Test
    void follows_its_url() {
        Driven<Integer, Message> counter = Driven.at("/counter", new Counter());

        counter.go("/counter?from=7");

        assertThat(counter.model()).isEqualTo(7);
    }

    @Test
    void says_what_its_drawing_shows_in_place_of_what_it_should() {
        Drawing drawing = Driven.at("/counter", new Counter()).drawing();

        assertThatThrownBy(() -> drawing.shows(button("Remove")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        The drawing: there is no button "Remove".
                        Nearest:
                          button "Add"
                        The page:
                            <body>
                              <p>0</p>
                          >   <button ls-click="Add">Add</button>""");
    }

    @LiveView("/counters/{id:int}")
    static class Place implements Component<String, Message> {

        @Override
        public Step<String> init(Page page) {
            return Step.to(page.caller().orElse("nobody") + " " + page.locale() + " at "
                    + page.param("id").orElse("nothing") + page.params("id"));
        }

        @Override
        public Step<String> update(String model, Message message) {
            return Step.to(model);
        }

        @Override
        public Html render(String model) {
            return html("<p>{}</p>", model);
        }
    }

    @Test
    void knows_its_caller_its_language_and_the_parameters_of_its_path() {
        Driven<String, Message> place = Driven.at("/counters/7?id=8", new Place(), as("anna"), locale(Locale.FRENCH));

        assertThat(place.model()).isEqualTo("anna fr at 7[7, 8]");
        assertThat(Driven.at("/elsewhere?id=8", new Place()).model()).isEqualTo("nobody en at 8[8]");
    }

    @Test
    void refuses_what_a_component_by_itself_does_not_know() {
        assertThatThrownBy(() -> Driven.at("/counters/7", new Place(), as("anna", "boss")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(Place.class.getName() + ": a component by itself knows a caller and a language only, no"
                        + " roles, session or browser. Open its page.");
    }
}
