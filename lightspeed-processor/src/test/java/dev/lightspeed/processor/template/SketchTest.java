package dev.lightspeed.processor.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.html.CompiledTemplate;
import dev.lightspeed.html.Edition;
import dev.lightspeed.processor.Compilation;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {

    private static final String CART = """
            package shop;
            import dev.lightspeed.*;
            import java.util.List;
            @LiveView("/cart")
            public class Cart {
                List<String> items = List.of();
                String link = "/";
                int count;
            }
            """;

    private static final String CARD = """
            package shop;
            import dev.lightspeed.*;
            @Templated("<section><h2>{title}</h2>{body}</section>")
            public record Card(String title, Slot body) {}
            """;

    private static final String SHOWN = """
            <!doctype html>
            <title>{count} in the cart</title>
            <!-- not sent -->
            <ul class="list {link}">
              <li :for="String item : items" :key={item} class={item} :class-first={item.equals(link)}>{item}</li>
            </ul>
            <p :if={count > 9}>Much {{braces}}.</p>
            <p :else-if={count > 5} title="Some: {count}">Some.</p>
            <pre :else>
              Little.
            </pre>
            <Card title="A {count}"><a href={link}>to the till</a></Card>
            <Card :if={count == 3} title="B">Three: {count}</Card>
            <svg><circle r={count} /></svg>
            <table><tbody><tr :for="String item : items"><td>{item}</td></tr></tbody></table>
            """;

    private static Edition<?> compiled(String template) throws Exception {
        Compilation cart =
                Compilation.of(Map.of("shop.Cart", CART, "shop.Card", CARD), Map.of("shop/Cart.html", template));
        return CompiledTemplate.find(cart.loader().loadClass("shop.Cart"))
                .orElseThrow()
                .edition();
    }

    @Test
    void has_the_pieces_and_the_digest_of_the_generated_class() throws Exception {
        Edition<?> edition = compiled(SHOWN);
        Sketch sketch = Sketch.of("Cart.html", SHOWN);

        assertThat(sketch.mistakes()).isEmpty();
        assertThat(edition.sketch()).isNotEmpty().isEqualTo(sketch.digest());
        assertThat(edition.has(sketch.pieces())).isTrue();
    }

    @Test
    void is_the_same_where_only_the_markup_changed() throws Exception {
        String changed = SHOWN.replace("Little.", "<b>Very</b> little.")
                .replace("<ul ", "<hr>\n\n<ul data-new id=\"list\" ")
                .replace("to the till", "pay");

        Edition<?> edition = compiled(SHOWN);
        Sketch sketch = Sketch.of("Cart.html", changed);

        assertThat(sketch.digest()).isEqualTo(edition.sketch());
        assertThat(edition.has(sketch.pieces())).isFalse();
        assertThat(edition.in(sketch.pieces(), sketch.lines()).has(sketch.pieces()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{count + 1}", "{count} {count}", "<b title={count}></b>", "", "<Card title=\"x\">{count}</Card>"
            })
    void is_another_where_the_expressions_changed(String count) {
        assertThat(Sketch.of("Cart.html", "<p>" + count + "</p>").digest())
                .isNotEqualTo(Sketch.of("Cart.html", "<p>{count}</p>").digest());
    }

    @Test
    void is_another_where_a_constant_of_a_component_changed() {
        assertThat(Sketch.of("Cart.html", "<Card title=\"x\" />").digest())
                .isNotEqualTo(Sketch.of("Cart.html", "<Card title=\"y\" />").digest());
    }

    @Test
    void settles_nothing_where_a_component_has_several_slots() {
        assertThat(Sketch.of("Cart.html", "<Card><:footer>F</:footer>B</Card>").digest())
                .isEmpty();
    }

    @Test
    void names_what_is_wrong_with_the_template_itself() {
        assertThat(Sketch.of("Cart.html", "<p>\n <b>{count}</p>").mistakes())
                .containsExactly("Cart.html:2:2: <b> is still open at </p> in line 2. Put </b> before that.");
    }
}
