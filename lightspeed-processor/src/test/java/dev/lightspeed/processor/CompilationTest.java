package dev.lightspeed.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CompilationTest {

    @Test
    void loads_what_it_compiled() throws Exception {
        Compilation compilation = Compilation.of(Map.of(
                "shop.Cart", "package shop; public class Cart { public static final String NAME = Names.CART; }",
                "shop.Names", "package shop; class Names { static final String CART = \"cart\"; }"));

        Class<?> cart = compilation.loader().loadClass("shop.Cart");

        assertThat(cart.getField("NAME").get(null)).isEqualTo("cart");
    }

    @Test
    void tells_errors_with_file_and_line() {
        Compilation compilation =
                Compilation.of(Map.of("shop.Cart", "package shop;\nclass Cart {\n  int n = \"\";\n}"));

        assertThat(compilation.errors())
                .containsExactly("shop/Cart.java:3: incompatible types: java.lang.String cannot be converted to int");
    }
}
