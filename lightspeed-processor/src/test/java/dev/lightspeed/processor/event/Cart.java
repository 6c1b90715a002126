package dev.lightspeed.processor.event;

import dev.lightspeed.processor.Compilation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A view {@code shop.Cart} of the tests, with its template and what is beside it. */
final class Cart {

    private static final String HEAD = """
            package shop;
            import dev.lightspeed.*;
            import java.util.*;
            import java.time.*;
            """;

    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, String> resources = new TreeMap<>();

    private Cart() {}

    /** The view with these members, and its template. */
    static Cart of(String members, String template) {
        return new Cart().type("Cart", "@LiveView(\"/cart\") public class Cart {\n" + members + "\n}", template);
    }

    /** The same with imports. */
    static Cart of(String members, String template, String imports) {
        return new Cart()
                .type("Cart", imports + "@LiveView(\"/cart\") public class Cart {\n" + members + "\n}", template);
    }

    /** Without a view. */
    static Cart without() {
        return new Cart();
    }

    /** One more type of the package. */
    Cart type(String name, String declaration) {
        sources.put("shop." + name, HEAD + declaration);
        return this;
    }

    /** One more type of the package, and its template. */
    Cart type(String name, String declaration, String template) {
        resources.put("shop/" + name + ".html", template);
        return type(name, declaration);
    }

    Compilation compiled() {
        return Compilation.of(sources, resources);
    }

    /** The errors, without the place of the class that javac puts before them. */
    List<String> errors() {
        return compiled().errors().stream()
                .map(error -> error.replaceFirst("^shop/\\w+\\.java:\\d+: (?=[A-Z]\\w+\\.(html|java)|shop\\.)", ""))
                .toList();
    }
}
