package dev.lightspeed.cdi;

import static dev.lightspeed.html.Html.html;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.Component;
import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.Step;
import dev.lightspeed.cdi.Weld.OpenPage;
import dev.lightspeed.html.Html;
import dev.lightspeed.session.EntryPoint;
import dev.lightspeed.session.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is told when the runtime enters an application. */
class EntryPointsTest {

    sealed interface Move {}

    record Left(int by) implements Move {}

    record Right(int by) implements Move {}

    @LiveView("/cart")
    static class Cart {

        void mount(Page page) {
            page.subscribe("carts");
        }

        @On
        void remove(long id, String why) {}

        @On
        void move(Move move) {}

        @OnMessage
        void changed(String message) {}

        Html render() {
            return html("<p></p>");
        }

        void unmount() {}
    }

    @LiveView("/walk")
    static class Walk implements Component<Integer, Move> {

        @Override
        public Step<Integer> init(Page page) {
            return Step.to(0);
        }

        @Override
        public Step<Integer> update(Integer model, Move move) {
            return Step.to(model + 1);
        }

        @Override
        public Html render(Integer model) {
            return html("<p>{}</p>", model);
        }
    }

    private static final String HERE = EntryPointsTest.class.getName() + "$";

    private final Weld weld = new Weld(Cart.class, Walk.class);

    @AfterEach
    void close() {
        weld.close();
    }

    @Test
    void a_view_and_its_handlers_are_told_when_they_are_entered() throws Refusal {
        OpenPage page = weld.mounted("/cart");

        page.event("remove", Map.of("id", 7, "why", "broken"));
        page.event("left", Map.of("by", 1));
        page.message("anything");
        page.unmount();

        assertThat(weld.entered())
                .extracting(EntryPoint::toString)
                .containsExactly(
                        HERE + "Cart",
                        HERE + "Cart.remove(long, String)",
                        HERE + "Cart.move(Left)",
                        HERE + "Cart.changed(String)");
    }

    @Test
    void a_component_is_entered_with_each_of_its_messages() throws Refusal {
        OpenPage page = weld.mounted("/walk");

        page.event("left", Map.of("by", 1));
        page.message(new Right(2));

        assertThat(weld.entered())
                .extracting(EntryPoint::toString)
                .containsExactly(HERE + "Walk", HERE + "Walk.update(Left)", HERE + "Walk.update(Right)");
    }

    @Test
    void a_handler_is_not_entered_with_arguments_that_do_not_fit() throws Refusal {
        OpenPage page = weld.mounted("/cart");

        assertThatThrownBy(() -> page.event("remove", Map.of("id", "many", "why", "broken")))
                .isInstanceOf(Refusal.class);

        assertThat(weld.entered()).containsExactly(EntryPoint.view(Cart.class));
    }

    @Test
    void all_entry_points_of_a_view_are_known() {
        Set<String> all = List.of(Cart.class, Walk.class).stream()
                .flatMap(view -> ViewModel.of(view).entryPoints())
                .map(EntryPoint::toString)
                .collect(toSet());

        assertThat(all)
                .containsExactlyInAnyOrder(
                        HERE + "Cart",
                        HERE + "Cart.remove(long, String)",
                        HERE + "Cart.move(Left)",
                        HERE + "Cart.move(Right)",
                        HERE + "Cart.changed(String)",
                        HERE + "Walk",
                        HERE + "Walk.update(Left)",
                        HERE + "Walk.update(Right)");
    }
}
