package dev.lightspeed.showcase.site;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.html.Html;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The sources of the showcase, Java and templates, marked up. The build puts them beside the classes.
 *
 * <p>Each text is a template of its own without a hole: it is parsed once, and drawing it again in every turn of every
 * page costs nothing.
 */
@ApplicationScoped
public class Sources {

    private static final String ROOT = "/source/dev/lightspeed/showcase/";

    private final Map<Demo, Html> demos = new ConcurrentHashMap<>();
    private final Map<String, Html> texts = new ConcurrentHashMap<>();

    /** All files of a demo, folded up. */
    Html of(Demo demo) {
        return demos.computeIfAbsent(
                demo, it -> fixed(it.sources().stream().map(Sources::fold).collect(Collectors.joining())));
    }

    /** A class without its package and imports, or a template. */
    public Html body(String file) {
        return texts.computeIfAbsent(
                file,
                it -> fixed(listing(read(it).replaceFirst("(?s)^package.*?(?=\n@|\n/\\*\\*)", "")
                        .strip())));
    }

    /** Some Java. */
    public Html code(String java) {
        return texts.computeIfAbsent(java, it -> fixed(listing(it.strip())));
    }

    /** One file, folded up. */
    public Html folded(String file) {
        return texts.computeIfAbsent("folded " + file, it -> fixed(fold(file)));
    }

    /** A text that is no file of the archive's sources, folded up. */
    Html folded(String name, String text) {
        return fixed(fold(name, text));
    }

    /** True if the archive has the file. */
    public static boolean has(String file) {
        return Sources.class.getResource(ROOT + file) != null;
    }

    private static String fold(String file) {
        return fold(file, read(file));
    }

    private static String fold(String file, String source) {
        return """
                <details class="source"><summary><code>%s</code> <span class="muted">%d lines</span></summary>%s</details>
                """.formatted(file, source.lines().count(), listing(source));
    }

    private static String listing(String java) {
        return "<pre class=\"java\" tabindex=\"0\"><code>" + Highlighter.markup(java) + "</code></pre>";
    }

    /** The markup as it is: in a template, braces stand for holes unless they are doubled. */
    private static Html fixed(String markup) {
        return html(markup.replace("{", "{{").replace("}", "}}"));
    }

    private static String read(String file) {
        try (InputStream source = Sources.class.getResourceAsStream(ROOT + file)) {
            if (source == null) {
                throw new IllegalStateException(
                        "The source " + file + " is not in the archive; see the resources in pom.xml.");
            }
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
