package dev.lightspeed.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.html.CompiledTemplate;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler of Eclipse, which finds the processors on its class path. */
class EclipseTest {

    private static final String VIEW = """
            package shop;
            import dev.lightspeed.*;
            @LiveView("/cart")
            public class CartView {
                String title = "Cart";
                @Templated("<b>{text}</b>") record Badge(String text) {}
            }
            """;

    @TempDir
    private Path project;

    private Path sources;
    private Path classes;

    @BeforeEach
    void makeFolders() throws IOException {
        sources = project.resolve("src/shop");
        classes = project.resolve("classes");
        Files.createDirectories(sources);
        Files.createDirectories(classes);
        Files.writeString(sources.resolve("CartView.java"), VIEW);
    }

    @Test
    void a_template_beside_its_class_is_found_and_drawn() throws Exception {
        Files.writeString(sources.resolve("CartView.html"), "<h1>{title}</h1><Badge text={title}/>");

        assertThat(compiled("-sourcepath", project.resolve("src").toString())).isEmpty();

        assertThat(drawn()).isEqualTo("<h1>Cart</h1><b>Cart</b>");
    }

    @Test
    void a_template_beside_its_class_is_found_without_a_source_path() throws Exception {
        Files.writeString(sources.resolve("CartView.html"), "<h1>{title}</h1>");

        assertThat(compiled()).isEmpty();

        assertThat(drawn()).isEqualTo("<h1>Cart</h1>");
    }

    @Test
    void a_template_among_the_resources_is_found() throws Exception {
        Files.createDirectories(classes.resolve("shop"));
        Files.writeString(classes.resolve("shop/CartView.html"), "<h1>{title}</h1>");

        assertThat(compiled()).isEmpty();

        assertThat(drawn()).isEqualTo("<h1>Cart</h1>");
    }

    @Test
    void a_mistake_is_shown_at_the_class() throws Exception {
        Files.writeString(sources.resolve("CartView.html"), "<h1>\n  {titel}</h1>");

        assertThat(compiled("-sourcepath", project.resolve("src").toString()))
                .contains("CartView.java (at line 4)")
                .contains("CartView.html:2:4: shop.CartView has no \"titel\". Did you mean \"title\"?")
                .contains("1 problem (1 error)");
    }

    @Test
    void a_mistake_in_an_annotation_is_shown_with_its_line() throws Exception {
        Files.writeString(sources.resolve("CartView.java"), VIEW.replace("{text}", "{txt}"));
        Files.writeString(sources.resolve("CartView.html"), "<h1>{title}</h1>");

        assertThat(compiled())
                .contains("CartView.java (at line 4)")
                .contains("CartView.java:6:21: shop.CartView.Badge has no \"txt\". Did you mean \"text\"?");
    }

    @Test
    void what_the_compiler_finds_itself_is_on_a_line_with_its_place() throws Exception {
        Files.writeString(sources.resolve("CartView.html"), "<h1>\n  {title.foo()}</h1>");

        assertThat(compiled())
                .containsPattern("\\{?title\\.foo\\(\\)\\); // CartView\\.html:2:4")
                .contains("The method foo() is undefined for the type String");
    }

    @Test
    void a_missing_template_is_reported() {
        assertThat(compiled()).contains("shop.CartView has no template. Write CartView.html beside CartView.java");
    }

    /** What the compiler has to say. */
    private String compiled(String... options) {
        StringWriter messages = new StringWriter();
        String[] all = {
            "-17",
            "-parameters",
            "-nowarn",
            "-proceedOnError",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            classes.toString(),
            "-s",
            project.toString()
        };
        String[] command = java.util.stream.Stream.of(all, options, new String[] {
                    sources.resolve("CartView.java").toString()
                })
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
        PrintWriter out = new PrintWriter(messages);
        BatchCompiler.compile(command, out, out, null);
        out.flush();
        return messages.toString();
    }

    private String drawn() throws Exception {
        URL[] output = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(output, EclipseTest.class.getClassLoader())) {
            return drawn(loader.loadClass("shop.CartView"));
        }
    }

    private static <T> String drawn(Class<T> type) throws ReflectiveOperationException {
        return CompiledTemplate.find(type)
                .orElseThrow()
                .of(type.getDeclaredConstructor().newInstance())
                .toString();
    }
}
