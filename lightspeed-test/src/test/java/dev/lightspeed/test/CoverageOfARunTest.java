package dev.lightspeed.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of a project reach of its application, said by the last of them. */
class CoverageOfARunTest {

    private static final String VIEW = """
            package shop;
            import static dev.lightspeed.html.Html.html;
            import dev.lightspeed.*;
            import dev.lightspeed.html.Html;
            @LiveView("/cart")
            public class Cart {
                @On void add(long id) {}
                @On void remove(long id) {}
                @OnMessage void sold(String what) {}
                void mount(Page page) { page.subscribe("sales"); }
                Html render() {
                    return html("<button ls-click='add' ls-value-id='1'>Add</button><button ls-click='remove' ls-value-id='1'>Remove</button>");
                }
            }
            """;

    private static final String COUNTER = """
            package shop;
            import static dev.lightspeed.html.Html.html;
            import dev.lightspeed.*;
            import dev.lightspeed.html.Html;
            @LiveView("/counter")
            public class Counter implements Component<Integer, Counter.Change> {
                public sealed interface Change {}
                public record Add() implements Change {}
                public record Reset() implements Change {}
                public Step<Integer> init(Page page) { return Step.to(0); }
                public Step<Integer> update(Integer model, Change change) { return Step.to(change instanceof Add ? model + 1 : 0); }
                public Html render(Integer model) { return html("<button ls-click='add'>{}</button>", model); }
            }
            """;

    private static final String ENDPOINT = """
            package shop;
            import static dev.lightspeed.html.Html.html;
            import dev.lightspeed.Get;
            import dev.lightspeed.html.Html;
            import jakarta.enterprise.context.ApplicationScoped;
            @ApplicationScoped
            public class Site {
                @Get("/about") Html about() { return html("<p>About</p>"); }
            }
            """;

    private static final String HEAD = """
            package shop;
            import static dev.lightspeed.test.find.Finders.button;
            import dev.lightspeed.LiveView;
            import dev.lightspeed.test.*;
            import jakarta.inject.Inject;
            import org.junit.jupiter.api.*;
            @LightspeedTest
            """;

    private static final String LAST = HEAD + """
            @Order(Integer.MAX_VALUE)
            class LastTest {
                @Inject LiveTest live;
                @Test void everything_is_reached() { live.coverage().isComplete(); }
            }
            """;

    private static final String CART = HEAD + """
            class CartTest {
                @Inject LiveTest live;
                @Test void adds() { live.open("/cart").click(button("Add")); }
            }
            """;

    private static final String REST = HEAD + """
            class RestTest {
                @Inject LiveTest live;
                @Test void removes() { live.open("/cart").click(button("Remove")); }
                @Test void hears() { live.open("/cart"); live.publish("sales", "milk"); }
                @Nested class Others {
                    @Test void counts() {
                        live.open("/counter").click(button("0"));
                    }
                    @Test void tells() { live.get("/about").is(200); }
                }
            }
            """;

    @TempDir
    Path root;

    private Project shop;

    @BeforeEach
    void create() {
        shop = new Project(root).application(VIEW, COUNTER, ENDPOINT);
    }

    private static String last(List<String> results) {
        return results.get(results.size() - 1);
    }

    @Test
    void what_no_test_reaches_is_named() throws IOException, ReflectiveOperationException {
        List<String> results = shop.tests(CART, LAST).run("shop.CartTest", "shop.LastTest");

        assertThat(last(results)).isEqualTo("""
                        everything_is_reached() failed: Coverage: the tests leave out 6 of 8 entry points:
                          shop.Cart.remove(long) was never called
                          shop.Cart.sold(String) was never called
                          shop.Counter was never opened
                          shop.Counter.update(Add) was never called
                          shop.Counter.update(Reset) was never called
                          shop.Site.about() was never called
                        Use them in a test, or remove what nobody needs.""");
    }

    @Test
    void all_classes_of_a_run_count_together() throws IOException, ReflectiveOperationException {
        List<String> results = shop.tests(CART, REST, LAST).run("shop.CartTest", "shop.RestTest", "shop.LastTest");

        assertThat(last(results)).isEqualTo("""
                        everything_is_reached() failed: Coverage: the tests leave out 1 of 8 entry points:
                          shop.Counter.update(Reset) was never called
                        Use them in a test, or remove what nobody needs.""");
    }

    @Test
    void it_is_complete_when_nothing_is_left_but_what_tests_bring() throws IOException, ReflectiveOperationException {
        String small = COUNTER.replace("public record Reset() implements Change {}", "")
                .replace("change instanceof Add ? model + 1 : 0", "model + 1");

        List<String> results = shop.application(VIEW, small, ENDPOINT)
                .tests(
                        CART,
                        REST,
                        LAST.replace("@Inject", "@LiveView(\"/unseen\") static class Unseen extends Cart {}\n@Inject"))
                .run("shop.CartTest", "shop.RestTest", "shop.LastTest");

        assertThat(last(results)).isEqualTo("everything_is_reached() passed");
    }

    @Test
    void a_run_that_leaves_tests_out_says_nothing() throws IOException, ReflectiveOperationException {
        List<String> results = shop.tests(CART, REST, LAST).run("shop.CartTest", "shop.LastTest");

        assertThat(last(results))
                .isEqualTo("everything_is_reached() skipped: Coverage: this run leaves out"
                        + " shop.RestTest$Others.counts and 3 more, so nothing is known of what the tests never reach."
                        + " Run them all.");
    }

    @Test
    void it_is_to_be_said_last() throws IOException, ReflectiveOperationException {
        List<String> results = shop.tests(CART, REST, LAST).run("shop.CartTest", "shop.LastTest", "shop.RestTest");

        assertThat(results.get(1))
                .isEqualTo(
                        "everything_is_reached() failed: Coverage: shop.RestTest$Others.counts and 3 more will run"
                                + " later, and may reach more. Run this class last: annotate it @Order(Integer.MAX_VALUE), and"
                                + " write into src/test/resources/junit-platform.properties:\n"
                                + "  junit.jupiter.testclass.order.default = org.junit.jupiter.api.ClassOrderer$OrderAnnotation");
    }
}
