package dev.lightspeed.processor.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hooks that templates name, and classes declare. */
class HooksTest {

    @Test
    void a_hook_is_declared_by_the_class_of_its_template() {
        Cart cart = Cart.of("", "<Chart/>")
                .type(
                        "Chart",
                        "@Templated @Hooks({\"Chart\", \"Map\"}) record Chart() {}",
                        "<p ls-hook='Chart'></p><p ls-hook='Map'></p>");

        assertThat(cart.errors()).isEmpty();
    }

    @Test
    void a_class_inherits_hooks() {
        Cart cart = Cart.of("", "<p ls-hook='Chart'></p>")
                .type("Cart", "@LiveView(\"/\") class Cart extends Base {}")
                .type("Base", "@Hooks(\"Chart\") class Base {}");

        assertThat(cart.errors()).isEmpty();
    }

    @Test
    void a_hook_that_is_not_declared_is_told_how_to() {
        assertThat(Cart.of("", "<p ls-hook='Chart'></p>").errors())
                .containsExactly("Cart.html:1:4: shop.Cart declares no hook \"Chart\". Add @Hooks(\"Chart\") to it.");
    }

    @Test
    void a_hook_is_told_what_is_declared() {
        Cart cart = Cart.of("", "<p ls-hook='Chrt'></p><p ls-hook='Map'></p>")
                .type("Cart", "@LiveView(\"/\") @Hooks({\"Chart\", \"Clock\"}) class Cart {}");

        assertThat(cart.errors())
                .containsExactly(
                        "Cart.html:1:4: shop.Cart declares no hook \"Chrt\". Did you mean \"Chart\"?",
                        "Cart.html:1:26: shop.Cart declares no hook \"Map\"."
                                + " It declares Chart, Clock: add this one to its @Hooks.");
    }

    @Test
    void a_hook_that_an_expression_names_is_not_checked() {
        assertThat(Cart.of("String hook;", "<p ls-hook={hook}></p>").errors()).isEmpty();
    }
}
