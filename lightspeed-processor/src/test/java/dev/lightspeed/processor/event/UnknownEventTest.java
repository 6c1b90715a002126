package dev.lightspeed.processor.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.processor.Compilation;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Events that a template names, and handlers that a view has or has not. */
class UnknownEventTest {

    private static final String COUNTER = "int n; @On void inc() { n++; } @On void dec() { n--; }";

    @Test
    void an_event_is_handled_by_the_method_of_its_name() {
        Cart cart = Cart.of(COUNTER, "<button ls-click='inc'>+</button><button ls-click=\"dec\">-</button>");

        assertThat(cart.errors()).isEmpty();
    }

    @Test
    void an_unknown_event_is_told_with_what_is_near_and_with_what_is_there() {
        Cart cart = Cart.of(COUNTER, "<p>{n}</p>\n<p>\n  <button ls-click=\"incr\">+</button>\n</p>");

        assertThat(cart.errors())
                .containsExactly("Cart.html:3:11: shop.Cart handles no event \"incr\". Did you mean \"inc\"?"
                        + " It handles \"dec\" and \"inc\".");
    }

    @Test
    void an_unknown_event_is_reported_at_the_class_of_the_view() {
        Compilation cart = Cart.of(COUNTER, "<a ls-click='remove'>x</a>").compiled();

        assertThat(cart.errors())
                .containsExactly("shop/Cart.java:5: Cart.html:1:4: shop.Cart handles no event \"remove\"."
                        + " It handles \"dec\" and \"inc\".");
    }

    @Test
    void a_view_without_handlers_is_told_to_write_one() {
        Cart cart = Cart.of("", "<button ls-click=\"inc\">+</button>");

        assertThat(cart.errors())
                .containsExactly("Cart.html:1:9: shop.Cart handles no event \"inc\". It has no handlers: write one,"
                        + " @On void inc().");
    }

    @Test
    void a_view_that_takes_any_event_takes_all_names_and_values() {
        Cart cart = Cart.of(
                "@On void inc(int by) {} @On void others(AnyEvent event) {}",
                "<button ls-click='incr' ls-value-by=5>+</button><button ls-click='inc'>-</button>");

        assertThat(cart.errors())
                .containsExactly("Cart.html:1:57: <button> sends nothing, but inc(int by) needs by. Add"
                        + " ls-value-by={...}.");
    }

    @Test
    void a_handler_takes_any_event_that_it_names() {
        Cart cart = Cart.of(
                "@On({\"left\", \"right\"}) void move(AnyEvent event) {}",
                "<button ls-click='left' ls-value-by=5>+</button><button ls-click='up'>-</button>");

        assertThat(cart.errors())
                .containsExactly("Cart.html:1:57: shop.Cart handles no event \"up\". It has no handlers: write one,"
                        + " @On void up().");
    }

    @Test
    void every_binding_of_the_browser_is_checked() {
        Cart cart = Cart.of(
                "@On void start() {}",
                "<form ls-submit='a' ls-change='b'></form><input aria-label='x' ls-keydown='c' ls-keyup='d'"
                        + " ls-focus='e' ls-blur='f' ls-click='h'>");

        assertThat(cart.errors())
                .containsExactly(
                        "Cart.html:1:7: shop.Cart handles no event \"a\". It handles \"start\".",
                        "Cart.html:1:21: shop.Cart handles no event \"b\". It handles \"start\".",
                        "Cart.html:1:64: shop.Cart handles no event \"c\". It handles \"start\".",
                        "Cart.html:1:79: shop.Cart handles no event \"d\". It handles \"start\".",
                        "Cart.html:1:92: shop.Cart handles no event \"e\". It handles \"start\".",
                        "Cart.html:1:105: shop.Cart handles no event \"f\". It handles \"start\".",
                        "Cart.html:1:117: shop.Cart handles no event \"h\". It handles \"start\".");
    }

    @Test
    void an_event_that_an_expression_names_is_not_checked() {
        Cart cart = Cart.of(
                "String what = \"inc\";", "<a ls-click={what} ls-value-id='x'>x</a><a ls-click='{what}!'>y</a>");

        assertThat(cart.errors()).isEmpty();
    }

    @Test
    void handlers_have_the_names_that_their_annotation_gives() {
        Cart cart = Cart.of(
                "@On({\"add\", \"more\"}) void inc() {}",
                "<a ls-click='add'>x</a><a ls-click='more'>x</a><a ls-click='inc'>x</a>");

        assertThat(cart.errors())
                .containsExactly(
                        "Cart.html:1:51: shop.Cart handles no event \"inc\". It handles \"add\" and \"more\".");
    }

    @Test
    void handlers_are_inherited_unless_they_are_overridden_without_the_annotation() {
        Cart cart = Cart.of("", "<a ls-click='inc'>x</a><a ls-click='dec'>x</a>")
                .type("Cart", "@LiveView(\"/cart\") public class Cart extends Base { @Override void dec() {} }")
                .type("Base", "class Base { @On void inc() {} @On void dec() {} }");

        assertThat(cart.errors())
                .containsExactly("Cart.html:1:27: shop.Cart handles no event \"dec\". It handles \"inc\".");
    }

    @Test
    void a_handler_of_a_sealed_family_handles_an_event_for_each_record() {
        String family = """
                sealed interface Move permits Step, Jump {}
                record Step(int by) implements Move {}
                sealed interface Jump extends Move permits High {}
                record High(boolean far) implements Jump {}
                @On void move(Page page, Move move) {}
                """;

        Cart cart = Cart.of(
                family,
                "<a ls-click='step' ls-value-by='2'>x</a><a ls-click='High'>x</a><a ls-click='move'>x</a>"
                        + "<a ls-click='Step'>x</a>");

        assertThat(cart.errors())
                .containsExactly(
                        "Cart.html:1:68: shop.Cart handles no event \"move\"."
                                + " It handles \"High\", \"Step\", \"high\" and \"step\".",
                        "Cart.html:1:92: <a> sends nothing, but Step needs by. Add ls-value-by={...}.");
    }

    @Test
    void the_template_of_the_model_is_checked_against_the_messages_of_a_pure_view() {
        Cart cart = Cart.without()
                .type(
                        "Count",
                        "@Templated record Count(int n) {}",
                        "<p>{n}</p><a ls-click='add' ls-value-by='5'>x</a><a ls-click='Clear'>x</a>")
                .type("Cart", """
                        @LiveView("/cart") public class Cart implements Component<Count, Cart.Message> {
                            sealed interface Message permits Add {}
                            record Add(int by) implements Message {}
                            public Step<Count> init(Page page) { return Step.of(new Count(0)); }
                            public Step<Count> update(Count model, Message message) { return Step.of(model); }
                            public dev.lightspeed.html.Html render(Count model) { return CountTemplate.TEMPLATE.of(model); }
                        }
                        """);

        assertThat(cart.errors())
                .containsExactly(
                        "Count.html:1:53: shop.Cart handles no event \"Clear\"." + " It handles \"Add\" and \"add\".");
    }

    @Test
    void what_no_deployment_would_accept_is_said_by_javac() {
        Cart cart = Cart.of("""
                record Order(Map<String, String> items) {}
                @On void map(Map<String, String> all) {}
                @On void order(Order order, Page page) {}
                @On("map") void twice() {}
                """, "<p></p>");

        assertThat(cart.errors())
                .containsExactly(
                        "shop.Cart.map: no event becomes a Map<String, String>. A handler takes texts, numbers, booleans,"
                                + " enums, dates, lists of these, or a record.",
                        "shop.Cart.order: no event becomes the Map<String, String> of Order.items. A record holds texts,"
                                + " numbers, booleans, enums, dates, lists of these, or records.",
                        "shop.Cart: the event \"map\" has two handlers, map(Map<String, String> all) and twice(). Name"
                                + " another event in one @On.");
    }

    @Test
    void the_handlers_of_a_view_that_draws_itself_are_read_too() {
        Compilation cart = Compilation.of(Map.of("shop.Cart", """
                package shop;
                @dev.lightspeed.LiveView("/cart") public class Cart {
                    @dev.lightspeed.On void go(Object what) {}
                    dev.lightspeed.html.Html render() { return dev.lightspeed.html.Html.nothing(); }
                }
                """));

        assertThat(cart.errors())
                .containsExactly("shop/Cart.java:2: shop.Cart.go: no event becomes a Object. A handler takes texts,"
                        + " numbers, booleans, enums, dates, lists of these, or a record.");
    }

    @Test
    void what_another_processor_may_be_about_to_write_is_not_guessed_at() {
        Cart cart = Cart.of(
                        """
                        record Holder(Missing it) {}
                        @On void go(Missing it) {}
                        @On void all(List<Missing> it) {}
                        @On void hold(Holder it) {}
                        """,
                        "<a ls-click='go'>x</a><a ls-click='all' ls-value-x='1'>x</a><a ls-click='hold' ls-value-y='1'>x</a>")
                .type("Desk", "@LiveView(\"/desk\") class Desk extends Missing {}", "<a ls-click='go'>x</a>");

        assertThat(cart.compiled().errors()).isNotEmpty().allMatch(error -> error.contains("cannot find symbol"));
    }

    @Test
    void mistakes_in_the_template_come_first() {
        Cart cart = Cart.of("", "<p><a ls-click='go'>x</a>");

        assertThat(cart.errors()).containsExactly("Cart.html:1:1: <p> is never closed. Add </p>.");
    }
}
