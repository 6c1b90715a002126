package dev.lightspeed.processor.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.html.CompiledTemplate;
import dev.lightspeed.processor.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compiles every template of the guide, and compares what it draws, or what javac says of it. */
class TemplatesGuideTest {

    private static final Path GUIDE = Path.of("../docs/guide/templates.md");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern EXAMPLE = Pattern.compile("```html\n(.*?)```\n```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("(?m)^public (?:class|record) (\\w+)");

    @Test
    void every_template_draws_or_is_refused_as_the_guide_says() throws IOException {
        String guide = Files.readString(GUIDE);
        Map<String, String> expected = examples(guide);

        Map<String, String> seen = new LinkedHashMap<>();
        for (String template : expected.keySet()) {
            seen.put(template, outcome(sources(guide), template));
        }

        assertThat(expected).hasSizeGreaterThan(15);
        assertThat(seen).isEqualTo(expected);
    }

    private static Map<String, String> sources(String guide) {
        Map<String, String> sources = new TreeMap<>();
        Matcher blocks = JAVA.matcher(guide);
        while (blocks.find()) {
            Matcher type = TYPE.matcher(blocks.group(1));
            assertThat(type.find()).isTrue();
            sources.put("shop." + type.group(1), blocks.group(1));
        }
        return sources;
    }

    private static Map<String, String> examples(String guide) {
        Map<String, String> examples = new LinkedHashMap<>();
        Matcher blocks = EXAMPLE.matcher(guide);
        while (blocks.find()) {
            examples.put(blocks.group(1), blocks.group(2).strip());
        }
        return examples;
    }

    private static String outcome(Map<String, String> sources, String template) {
        Compilation menu = Compilation.of(sources, Map.of("shop/MenuView.html", template));
        if (!menu.errors().isEmpty()) {
            return String.join("\n", menu.errors()).replaceAll("(?m)^shop/\\w+\\.java:\\d+: ", "");
        }
        try {
            return drawn(menu.loader().loadClass("shop.MenuView"));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("shop.MenuView", e);
        }
    }

    private static <T> String drawn(Class<T> view) throws ReflectiveOperationException {
        T instance = view.getDeclaredConstructor().newInstance();
        return CompiledTemplate.find(view).orElseThrow().of(instance).toString();
    }
}
