package dev.lightspeed.processor.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lightspeed.html.CompiledTemplate;
import dev.lightspeed.html.Edition;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCompilerTest {

    private static final Map<String, String> SHOP = Map.of(
            "shop/Cart.java", """
                    package shop;
                    import dev.lightspeed.*;
                    import java.util.List;
                    @LiveView("/cart")
                    class Cart {
                        int count = 2;
                        List<Entry> entries = List.of(new Entry("tea", 3));
                        record Entry(String name, int amount) {}
                        int fails() { throw new IllegalStateException("out of tea"); }
                    }
                    """,
            "shop/Cart.html", "<p>{count}</p>",
            "shop/Outer.java", """
                    package shop;
                    import dev.lightspeed.*;
                    class Outer {
                        @Templated record Badge(String text) { Badge() { this("new"); } }
                    }
                    """,
            "shop/Tree.java", """
                    package shop;
                    import dev.lightspeed.*;
                    @Templated @Uses(Outer.Badge.class) record Tree(String name, Tree child) {
                        Tree() { this("root", new Tree("leaf", null)); }
                    }
                    """,
            "shop/Badge.html", "<b>{text}</b>",
            "shop/Tree.html", "<i>{name}</i>");

    @TempDir
    private Path directory;

    private Deployed shop;
    private TemplateCompiler compiler;

    @BeforeEach
    void deploy() throws Exception {
        shop = new Deployed(directory, SHOP);
        compiler = shop.compiler();
    }

    private String drawnWith(String type, String file, String template) throws Exception {
        shop.write(file, template);
        Class<Object> loaded = shop.type(type);
        Edition<Object> edition = compiler.compile(loaded);
        CompiledTemplate.find(loaded).orElseThrow().use(edition);
        return shop.drawn(loaded);
    }

    @Test
    void compiles_new_expressions_for_a_class_that_is_loaded() throws Exception {
        assertThat(
                        drawnWith(
                                "shop.Cart",
                                "shop/Cart.html",
                                "<ul><li :for=\"Entry e : entries\" :key={e.name()}>{e.amount() * 2} {e.name()}</li></ul>{count + 1}"))
                .isEqualTo("<ul><li>6 tea</li></ul>3");
    }

    @Test
    void compiles_as_often_as_the_template_changes() throws Exception {
        assertThat(drawnWith("shop.Cart", "shop/Cart.html", "{count + 1}")).isEqualTo("3");
        assertThat(drawnWith("shop.Cart", "shop/Cart.html", "{count + 2}")).isEqualTo("4");
        assertThat(drawnWith("shop.Cart", "shop/Cart.html", "{count + 3}")).isEqualTo("5");
    }

    @Test
    void compiles_the_template_of_a_component_inside_another_class() throws Exception {
        assertThat(drawnWith("shop.Outer$Badge", "shop/Badge.html", "<em>{text.length()}</em>"))
                .isEqualTo("<em>3</em>");
    }

    @Test
    void compiles_a_component_that_draws_itself() throws Exception {
        String tree = "<i>{name}<Badge text={name} />"
                + "<Tree :if={child != null} name={child.name()} child={child.child()} /></i>";

        assertThat(drawnWith("shop.Tree", "shop/Tree.html", tree))
                .isEqualTo("<i>root<b>root</b><i>leaf<b>leaf</b></i></i>");
    }

    @Test
    void leads_from_what_an_expression_throws_to_its_line() throws Exception {
        Throwable thrown = catchThrowableOfType(
                IllegalStateException.class,
                () -> drawnWith("shop.Cart", "shop/Cart.html", "<p>\n</p>\n<p>{fails()}</p>"));

        assertThat(thrown.getStackTrace()).anySatisfy(frame -> {
            assertThat(frame.getFileName()).isEqualTo("Cart.html");
            assertThat(frame.getLineNumber()).isEqualTo(3);
        });
    }

    @Test
    void names_the_places_of_mistakes_in_template_and_expressions() throws Exception {
        Class<Object> cart = shop.type("shop.Cart");
        shop.write("shop/Cart.html", "<p>\n  {cuont}</p><p onclick=\"x\"></p>");

        TemplateMistakes mistakes = catchThrowableOfType(TemplateMistakes.class, () -> compiler.compile(cart));

        assertThat(mistakes.messages())
                .containsExactly(
                        "Cart.html:2:4: shop.Cart has no \"cuont\". Did you mean \"count\"?",
                        "Cart.html:2:17: onclick on <p>: a strict content security policy never runs it. Use ls-click and its"
                                + " kin, or a listener in a script file.");
    }

    @Test
    void names_the_place_of_what_javac_finds() throws Exception {
        Class<Object> cart = shop.type("shop.Cart");
        shop.write("shop/Cart.html", "<p>\n  {count.size()}</p>");

        TemplateMistakes mistakes = catchThrowableOfType(TemplateMistakes.class, () -> compiler.compile(cart));

        assertThat(mistakes.messages()).containsExactly("Cart.html:2:4: int cannot be dereferenced");
    }

    @Test
    void says_that_the_template_is_gone() throws Exception {
        Class<Object> cart = shop.type("shop.Cart");
        TemplateCompiler blind = TemplateCompiler.ofThisJava(cart.getClassLoader(), path -> Optional.empty())
                .orElseThrow();

        TemplateMistakes mistakes = catchThrowableOfType(TemplateMistakes.class, () -> blind.compile(cart));

        assertThat(mistakes.messages())
                .containsExactly(
                        "shop.Cart has no template. Write Cart.html beside Cart.java, or a method \"Html render()\".");
    }

    @Test
    void checks_without_making_a_class() throws Exception {
        Class<Object> cart = shop.type("shop.Cart");
        shop.write("shop/Cart.html", "<p>{count}</p><br>");

        assertThatCode(() -> compiler.check(cart)).doesNotThrowAnyException();
    }
}
