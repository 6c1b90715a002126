package dev.lightspeed.processor.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.processor.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compiles the templates of the guide to events, and compares what javac says of them. */
class EventsGuideTest {

    private static final Pattern BLOCK = Pattern.compile("```(java|html|text)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public )?(?:class|record) (\\w+)");

    /** A template, and what javac says of it; empty where nothing is wrong. */
    private record Example(String template, String message) {}

    private final Map<String, String> sources = new TreeMap<>();
    private final List<Example> examples = new ArrayList<>();

    EventsGuideTest() throws IOException {
        Matcher blocks = BLOCK.matcher(Files.readString(Path.of("../docs/guide/events-checked.md")));
        while (blocks.find()) {
            add(blocks.group(1), blocks.group(2));
        }
    }

    private void add(String language, String text) {
        if (language.equals("java")) {
            Matcher type = TYPE.matcher(text);
            assertThat(type.find()).isTrue();
            sources.put("shop." + type.group(1), text);
        } else if (language.equals("html")) {
            examples.add(new Example(text, ""));
        } else {
            Example last = examples.remove(examples.size() - 1);
            examples.add(new Example(last.template(), text.strip()));
        }
    }

    @Test
    void the_templates_of_the_guide_compile_or_are_told_what_is_wrong() {
        assertThat(examples).hasSizeGreaterThan(9);
        for (Example example : examples) {
            Compilation cart =
                    Compilation.of(sources, Map.of("shop/Cart.html", example.template()), "-Xlint:all,-processing");

            assertThat(cart.errors())
                    .extracting(error -> error.replaceFirst("^shop/\\w+\\.java:\\d+: ", ""))
                    .as(example.template())
                    .isEqualTo(example.message().isEmpty() ? List.of() : List.of(example.message()));
            assertThat(cart.warnings()).isEmpty();
        }
    }
}
