package dev.lightspeed.processor.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.processor.Compilation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files that are missing or unreadable, templates in Java files, and classes that cannot have a template. */
class FileMistakesTest {

    private static final String VIEW =
            "package shop;\nimport dev.lightspeed.*;\n@LiveView(\"/cart\")\nclass CartView {}\n";

    @Test
    void a_template_is_missing() {
        Compilation cart = Compilation.of(Map.of("shop.CartView", VIEW));

        assertThat(cart.errors())
                .containsExactly(
                        "shop/CartView.java:4: shop.CartView has no template. Write CartView.html beside CartView.java,"
                                + " or a method \"Html render()\".");
    }

    @Test
    void a_template_of_a_component_is_missing() {
        Compilation card = Compilation.of(
                Map.of("shop.Card", "package shop;\n@dev.lightspeed.Templated\nrecord Card(String title) {}"));

        assertThat(card.errors())
                .containsExactly(
                        "shop/Card.java:3: shop.Card has no template. Write Card.html beside Card.java, or its text in"
                                + " @Templated(\"...\").");
    }

    @Test
    void a_template_is_in_another_encoding() {
        byte[] latin = {'<', 'p', '>', '\n', ' ', 'K', (byte) 0xE4, 's', 'e', '<', '/', 'p', '>'};

        Compilation cart = Compilation.ofBytes(Map.of("shop.CartView", VIEW), Map.of("shop/CartView.html", latin));

        assertThat(cart.errors())
                .containsExactly(
                        "shop/CartView.java:4: CartView.html:2:3: this is not UTF-8. Save the file in that encoding.");
    }

    @Test
    void a_mark_of_the_encoding_is_no_text() {
        Compilation cart =
                Compilation.of(Map.of("shop.CartView", VIEW), Map.of("shop/CartView.html", "\uFEFF<p>ä</p>"));

        assertThat(Shop.drawn(cart, "shop.CartView")).isEqualTo("<p>ä</p>");
    }

    @Test
    void lines_may_end_as_on_windows() {
        Compilation cart = Compilation.of(
                Map.of("shop.CartView", VIEW), Map.of("shop/CartView.html", "<p>\r\n  <b\r\n  {}>x</b></p>"));

        assertThat(cart.errors())
                .containsExactly(
                        "shop/CartView.java:4: CartView.html:3:3: an expression where an attribute should be. Give it"
                                + " a name, title={...}, or spread attributes, {...rest}.");
    }

    @Test
    void columns_count_a_tab_as_one() {
        assertThat(Shop.errors("<p>\n\t\t{xyz()}</p>").get(0)).startsWith("CartView.html:2:4: ");
    }

    @Test
    void a_text_block_shows_the_line_of_its_java_file() {
        Compilation card = Compilation.of(Map.of("shop.Card", """
                package shop;
                @dev.lightspeed.Templated(\"""
                    <p title="a">
                      \\t<b {}>x</b>
                    </p>
                    \""")
                record Card(String title) {}
                """));

        assertThat(card.errors())
                .containsExactly(
                        "shop/Card.java:2: Card.java:4:12: an expression where an attribute should be. Give it a name,"
                                + " title={...}, or spread attributes, {...rest}.");
    }

    @Test
    void joined_strings_show_the_line_of_their_java_file() {
        Compilation card = Compilation.of(Map.of("shop.Card", """
                package shop;
                @dev.lightspeed.Templated("<p title=\\"a\\">" +
                    ("</p>" + "<b>{text}</b>"))
                record Card(String title) {}
                """));

        assertThat(card.errors())
                .containsExactly("shop/Card.java:2: Card.java:3:20: shop.Card has no \"text\". It has title.");
    }

    @Test
    void a_nested_class_shows_the_line_of_its_java_file() {
        Compilation card = Compilation.of(Map.of("shop.Parts", """
                package shop;
                class Parts {
                    @dev.lightspeed.Templated(value = "<b>{text}</b>") record Card(String title) {}
                }
                """));

        assertThat(card.errors())
                .containsExactly("shop/Parts.java:3: Parts.java:3:44: shop.Parts.Card has no \"text\". It has title.");
    }

    @Test
    void a_constant_shows_the_line_of_the_template() {
        Compilation card = Compilation.of(Map.of("shop.Card", """
                package shop;
                @dev.lightspeed.Templated(Card.TEXT)
                record Card(String title) {
                    static final String TEXT = "<p>\\n{text}</p>";
                }
                """));

        assertThat(card.errors())
                .containsExactly(
                        "shop/Card.java:2: Card.java@Templated:2:2: shop.Card has no \"text\". It has TEXT, title.");
    }

    @Test
    void a_template_that_javac_cannot_read_is_reported_once() {
        Compilation card = Compilation.of(
                Map.of("shop.Card", "package shop;\n@dev.lightspeed.Templated(5)\nrecord Card(String title) {}"));

        assertThat(card.errors())
                .containsExactly("shop/Card.java:2: incompatible types: int cannot be converted to java.lang.String");
    }

    @Test
    void a_private_class_cannot_have_a_template() {
        Compilation card = Compilation.of(Map.of("shop.Parts", """
                package shop;
                class Parts {
                    @dev.lightspeed.Templated("<b>{title}</b>")
                    private record Card(String title) {}
                }
                """));

        assertThat(card.errors())
                .containsExactly(
                        "shop/Parts.java:4: shop.Parts.Card is private, so its template cannot reach it. Make it"
                                + " package-private.");
    }

    @Test
    void a_class_has_the_name_of_a_compiled_template() {
        Compilation card = Compilation.of(Map.of(
                "shop.Card",
                "package shop;\n@dev.lightspeed.Templated(\"<b>{title}</b>\")\nrecord Card(String title) {}",
                "shop.CardTemplate",
                "package shop; class CardTemplate {}"));

        assertThat(card.errors())
                .containsExactly(
                        "shop/Card.java:3: there is a class shop.CardTemplate already, which is the name of the compiled"
                                + " template of shop.Card. Give one of them another name.");
    }

    @Test
    void a_preset_has_the_wrong_type() {
        Compilation card = Compilation.of(Map.of("shop.Card", """
                package shop;
                import dev.lightspeed.*;
                @Templated("<b>{size}</b>")
                record Card(@Default("big") int size, @Default("3") int other) {}
                """));

        assertThat(card.errors())
                .containsExactly("shop/Card.java:4: @Default(\"big\") of size in shop.Card. It takes an int.");
    }

    @Test
    void what_javac_says_of_a_used_type_is_enough() {
        Compilation cart = Compilation.of(
                Map.of(
                        "shop.CartView",
                        "package shop;\nimport dev.lightspeed.*;\n@Uses({parts.Parts.Card.class, parts.Nope.class})\n"
                                + "@LiveView(\"/cart\")\nclass CartView {}",
                        "parts.Parts",
                        "package parts; class Parts { @dev.lightspeed.Templated(\"<b>{title}</b>\")"
                                + " public record Card(String title) {} }"),
                Map.of("shop/CartView.html", "<Card title=\"x\"/>"));

        assertThat(cart.errors())
                .containsExactlyInAnyOrder(
                        "shop/CartView.java:3: parts.Parts.parts.Parts.Card is defined in an inaccessible class or interface",
                        "shop/CartView.java:3: cannot find symbol\n  symbol:   class Nope\n  location: package parts");
    }

    @Test
    void components_draw_themselves_without_end() {
        Compilation cycle = Compilation.of(Map.of(
                "shop.A", component("A", "<i>{title}</i><B title={title}/>"),
                "shop.B", component("B", "<A title={title}/>")));

        assertThat(cycle.errors())
                .containsExactly(
                        "shop/A.java:3: A.java:2:42: <A> draws <B> draws <A>, without end. Put one of them under :if"
                                + " or :for, so that data ends it.");
    }

    @Test
    void components_may_draw_themselves_where_data_ends_it() throws Exception {
        Compilation tree = Compilation.of(
                Map.of(
                        "shop.Tree",
                        "package shop;\n@dev.lightspeed.Templated record Tree(String name, java.util.List<Tree> children) {}",
                        "shop.CartView",
                        VIEW),
                Map.of(
                        "shop/Tree.html",
                                "<b>{name}</b><Tree :for=\"Tree t : children\" name={t.name()} children={t.children()}/>",
                        "shop/CartView.html", """
                                <Tree name="a" children={List.of(new Tree("b", List.of()), new Tree("c", List.of()))}/>"""));

        assertThat(Shop.drawn(tree, "shop.CartView")).isEqualTo("<b>a</b><b>b</b><b>c</b>");
    }

    @Test
    void long_ways_between_components_are_searched_once() {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < 40; i++) {
            String next = "<C" + (i + 1) + " title={title}/>";
            sources.put("shop.C" + i, component("C" + i, next + next));
        }
        sources.put("shop.C40", component("C40", "{title}"));

        assertThat(Compilation.of(sources).errors()).isEmpty();
    }

    private static String component(String name, String template) {
        return "package shop;\n@dev.lightspeed.Templated(\"" + template + "\")\nrecord " + name + "(String title) {}";
    }
}
