package dev.lightspeed.processor.template;

import dev.lightspeed.html.CompiledTemplate;
import dev.lightspeed.processor.Compilation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;

/** A view, {@code shop.CartView}, and components that its template may use. Tests bring the template. */
final class Shop {

    private static final String VIEW = """
            package shop;
            import dev.lightspeed.*;
            import dev.lightspeed.html.Html;
            import java.util.*;
            @LiveView("/cart")
            public class CartView extends Base {
                record Item(long id, String name, int count) {}
                private record Hidden(long id) {}
                static final int LIMIT = 7;
                List<Item> items = List.of(new Item(1, "Tea", 2), new Item(2, "Milk & <b>", 0));
                String title = "Cart";
                String url = "/cart?a=1&b=2";
                String nothing;
                int count = 2;
                boolean open = true;
                Html note = Html.html("<i>{}</i>", "note");
                private String secret = "secret";
                Item first() { return items.get(0); }
                private int hiddenCount() { return 1; }
                void clear() {}
                String read() throws java.io.IOException { throw new java.io.IOException(); }
                @On void add(long id) {}
            }
            """;

    private static final Map<String, String> SOURCES = Map.ofEntries(
            Map.entry("shop.CartView", VIEW),
            Map.entry("shop.Base", "package shop; abstract class Base { String inherited = \"inherited\"; }"),
            Map.entry("shop.Tone", "package shop; enum Tone { PRIMARY, VERY_LOUD }"),
            Map.entry("shop.NoComponent", "package shop; record NoComponent(String text) {}"),
            component("Badge", "<b>{text}</b>", "record Badge(String text) {}"),
            component(
                    "Card",
                    "<section title={title}>{body}<footer>{footer}</footer></section>",
                    "record Card(String title, Slot body, @Default Slot footer) {}"),
            component("Button", "<button class={tone} hidden={!wide} tabindex={size}>{label}</button>", """
                    record Button(String label, @Default("primary") Tone tone, @Default boolean wide,
                            @Default("3") int size) {}"""),
            component(
                    "Table",
                    "<ul><li :for=\"T t : rows\">{row.with(t)}</li></ul>",
                    "record Table<T>(java.util.List<T> rows, Slot.With<T> row) {}"));

    private static final Pattern GENERATED = Pattern.compile("shop/(\\w+Template)\\.java:(\\d+): (.*)", Pattern.DOTALL);

    private Shop() {}

    private static Map.Entry<String, String> component(String name, String template, String code) {
        String annotation = "@Templated(\"" + template.replace("\"", "\\\"") + "\") ";
        return Map.entry("shop." + name, "package shop; import dev.lightspeed.*; " + annotation + code);
    }

    /** What javac makes of the template. */
    static Compilation compiled(String template, String... options) {
        return Compilation.of(SOURCES, Map.of("shop/CartView.html", template), options);
    }

    /** The same with further classes, or other ones, by their names. */
    static Compilation compiled(String template, Map<String, String> classes) {
        Map<String, String> all = new LinkedHashMap<>(SOURCES);
        all.putAll(classes);
        return Compilation.of(all, Map.of("shop/CartView.html", template));
    }

    /** Runs a processor of the test over the shop. */
    static Compilation with(Processor processor) {
        return Compilation.with(processor, SOURCES);
    }

    /** Views like the one of the shop, by their names, with their templates. */
    static Compilation compiledAll(Map<String, String> templates) {
        Map<String, String> sources = new LinkedHashMap<>(SOURCES);
        sources.remove("shop.CartView");
        Map<String, String> files = new LinkedHashMap<>();
        templates.forEach((name, template) -> {
            sources.put("shop." + name, VIEW.replace("CartView", name).replace("/cart\")", "/" + name + "\")"));
            files.put("shop/" + name + ".html", template);
        });
        return Compilation.of(sources, files);
    }

    /** The whole messages of errors in the template, without the line of the class at which all of them are shown. */
    static List<String> errors(String template) {
        return compiled(template).errors().stream().map(Shop::message).toList();
    }

    /** The same for warnings; there must be no errors. */
    static List<String> warnings(String template) {
        Compilation compilation = compiled(template);
        if (!compilation.errors().isEmpty()) {
            throw new AssertionError(compilation.errors());
        }
        return compilation.warnings().stream().map(Shop::message).toList();
    }

    private static String message(String error) {
        String shown = "shop/CartView.java:6: ";
        if (!error.startsWith(shown)) {
            throw new AssertionError("not shown at the class: " + error);
        }
        return error.substring(shown.length());
    }

    /**
     * The errors that javac itself finds in generated classes, with the place that ends their line there: {@code
     * CartView.html:1:4: incompatible types}.
     */
    static List<String> javacErrors(Compilation compilation) {
        return compilation.errors().stream()
                .map(error -> javacError(compilation, error))
                .toList();
    }

    static List<String> javacErrors(String template) {
        return javacErrors(compiled(template));
    }

    /** One of these errors. */
    static String javacError(Compilation compilation, String error) {
        Matcher generated = GENERATED.matcher(error);
        if (!generated.matches()) {
            throw new AssertionError("not in a generated class: " + error);
        }
        String line = compilation
                .generated("shop." + generated.group(1))
                .lines()
                .toList()
                .get(Integer.parseInt(generated.group(2)) - 1);
        Matcher place = Pattern.compile(".*// (\\S+:\\d+:\\d+)").matcher(line);
        if (!place.matches()) {
            throw new AssertionError("no place in the line of this error: " + line + "\n" + error);
        }
        return place.group(1) + ": " + generated.group(3);
    }

    /** The HTML of the view. */
    static String drawn(String template) {
        return drawn(compiled(template), "shop.CartView");
    }

    /** The HTML of an object of a class that was compiled, made by its constructor without parameters. */
    @SuppressWarnings("unchecked")
    static String drawn(Compilation compilation, String type) {
        try {
            Class<Object> loaded = (Class<Object>) compilation.loader().loadClass(type);
            var constructor = loaded.getDeclaredConstructor();
            constructor.setAccessible(true);
            return CompiledTemplate.find(loaded)
                    .orElseThrow()
                    .of(constructor.newInstance())
                    .toString();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " cannot be drawn", e);
        }
    }
}
