package dev.lightspeed.processor.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.lightspeed.processor.Compilation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;

/** Templates spoilt at random: the compiler never throws, ends, and names a place for all that it reports. */
class FuzzTest {

    /** Fixed, so that a failure comes again. */
    private static final long SEED = 20260101;

    private static final int TEMPLATES = 20_000;
    private static final int COMPILED = 200;

    private static final List<String> VALID = List.of("""
            <form ls-submit="add" ls-value-id={first().id()}><input name="title" required aria-label="Title"><button>Add</button></form>
            <ul>
              <li :for="Item item : items" :key={item.id()} class={item.count() > 0 ? "some" : null}>
                <input type="checkbox" aria-label="{item.name()}: done" checked={open} ls-click="add" ls-value-id={item.id()}> {item.name()}
              </li>
            </ul>
            <p :if={items.isEmpty()}>Nothing.</p>
            <p :else-if="{count > LIMIT}">Much.</p>
            <p :else>{count} of {LIMIT} ({title}). {{braces}} &amp; &lt;</p>
            """, """
            <Card title="Menu {count}"><p :class-done={open} class="a b">Soup</p><:footer>{title}</:footer></Card>
            <Table rows={items}><:row :let="Item item"><b>{item.name()}</b></:row></Table>
            <Button label={title} tone="very-loud" wide/><Badge text='x "y"'/>
            """, """
            <!doctype html>
            <html lang="en"><head><title>{title} - shop</title><script>let a = { b: 1 };</script></head>
            <body><!-- comment --><pre>
              {title}
            </pre><textarea aria-label="t">{title}</textarea>
            <svg viewBox="0 0 1 1"><path d="M{count}"/><foreignObject><p>{note}</p></foreignObject></svg>
            <table><tbody><tr :for="var i : items"><td>{i.name()}</td></tr></tbody></table></body></html>
            """, """
            <p>{items.stream().map(i -> i.name() + "}" + '{').toList().size()} {switch (count) { case 1 -> "a"; default -> title; }}
            {(Object) first() instanceof Item i && i.count() > 1 ? i.name() : "none"} {\"""
              text "block"
              \"""} {new int[] {1, 2}[0]}</p>
            <template :for='String s : List.of("a", "b")'><dt>{s}</dt><dd title="{s}, {title}">x</dd></template>
            """);

    private static final List<String> SIGNS = List.of(
            "<",
            ">",
            "</",
            "/>",
            "{",
            "}",
            "{{",
            "}}",
            "\"",
            "'",
            "=",
            "(",
            ")",
            ";",
            ":",
            ".",
            "\\",
            "/*",
            "*/",
            "//",
            "<!--",
            "-->",
            "<!",
            "&",
            "&#x",
            " ",
            "\n",
            "\r",
            "\t",
            "\0",
            "\u00e4",
            "\ud83d\ude00",
            "\"\"\"",
            "->",
            "::",
            ":if",
            ":else",
            ":for=\"",
            ":key={",
            ":let",
            "<:row>",
            "</p>",
            "<p>",
            "<Card",
            "</Card>",
            "<template",
            "<script>",
            "</script>",
            "<svg>",
            "</svg>",
            "<textarea>",
            "<title>",
            "<pre>",
            "{...",
            "id=\"a\"",
            "class=",
            "onclick=",
            "new ",
            "instanceof ",
            "this",
            "case ",
            "int x",
            "\\u0022",
            "@",
            "#if",
            "1e",
            "0x",
            "_",
            "$it",
            "null");

    private static final Pattern PLACED = Pattern.compile("Fuzzed\\.html:\\d+:\\d+: .+", Pattern.DOTALL);

    @Test
    void nothing_makes_it_throw_or_report_without_a_place() {
        Compilation shop = Shop.with(new Fuzzing(SEED));

        assertThat(shop.errors()).isEmpty();
    }

    @Test
    void javac_finds_the_rest_at_a_place() {
        Random random = new Random(SEED);
        for (int run = 0; run < COMPILED / 20; run++) {
            Map<String, String> templates = new LinkedHashMap<>();
            for (int i = 0; i < 20; i++) {
                templates.put("Fuzzed" + i, spoilt(random));
            }
            // javac goes further the fewer mistakes there are.
            while (!templates.isEmpty()) {
                Set<String> wrong = check(Shop.compiledAll(templates), templates);
                if (wrong.isEmpty()) {
                    break;
                }
                templates.keySet().removeAll(wrong);
            }
        }
    }

    /** The names of the views that have mistakes. */
    private static Set<String> check(Compilation compilation, Map<String, String> templates) {
        Set<String> wrong = new HashSet<>();
        for (String error : compilation.errors()) {
            String name = error.substring("shop/".length()).replaceFirst("(Template)?\\.java(?s).*", "");
            wrong.add(name);
            try {
                check(compilation, name, error);
            } catch (AssertionError failed) {
                throw new AssertionError(error + "\nin " + templates.get(name), failed);
            }
        }
        return wrong;
    }

    private static void check(Compilation compilation, String name, String error) {
        if (error.startsWith("shop/" + name + "Template.java:")) {
            Shop.javacError(compilation, error);
        } else {
            assertThat(error)
                    .matches(Pattern.compile(
                            "shop/" + name + "\\.java:6: " + name + "\\.html:\\d+:\\d+: .+", Pattern.DOTALL));
        }
    }

    private static String spoilt(Random random) {
        StringBuilder text = new StringBuilder(VALID.get(random.nextInt(VALID.size())));
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            spoil(text, random);
        }
        return text.toString();
    }

    private static void spoil(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(random.nextBoolean() ? 3 : 40));
        String piece = text.substring(at, end);
        switch (random.nextInt(5)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, piece);
            case 2 -> text.insert(random.nextInt(text.length() + 1), piece);
            case 3 -> {
                text.delete(at, end);
                text.insert(random.nextInt(text.length() + 1), piece);
            }
            default -> text.insert(at, SIGNS.get(random.nextInt(SIGNS.size())));
        }
    }

    /** Runs the compiler of templates itself, within one run of javac. */
    private static final class Fuzzing extends AbstractProcessor {

        private final Random random;

        Fuzzing(long seed) {
            this.random = new Random(seed);
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!round.processingOver() && !annotations.isEmpty()) {
                Elements elements = processingEnv.getElementUtils();
                TemplateModel model = TemplateModel.of(elements.getTypeElement("shop.CartView"), elements);
                EventCheck events = new EventCheck(processingEnv);
                for (int i = 0; i < TEMPLATES; i++) {
                    compile(spoilt(random), model, processingEnv, events);
                }
            }
            return false;
        }

        private static void compile(
                String template, TemplateModel model, ProcessingEnvironment environment, EventCheck events) {
            try {
                Source source = Source.of("Fuzzed.html", template);
                Problems problems = new Problems(source);
                List<Node> nodes = new TemplateReader(source, problems).read();
                String java = "";
                if (!problems.hasErrors()) {
                    new Rules(problems, nodes).check(nodes);
                    EventCheck.Result sent = events.check(model.type(), source, nodes);
                    sent.messages().forEach(message -> assertThat(message).matches(PLACED));
                    java = new TemplateClass(model, source, problems, environment, sent).write(nodes);
                }
                problems.all().forEach(problem -> assertThat(problem.message()).matches(PLACED));
                if (!problems.hasErrors()) {
                    assertThat(balance(java)).isEmpty();
                }
            } catch (RuntimeException | StackOverflowError | AssertionError wrong) {
                fail("This template:\n" + template, wrong);
            }
        }

        /** What is open at the end, or closes nothing. */
        private static String balance(String java) {
            List<String> open = new ArrayList<>();
            for (String line : java.lines().toList()) {
                for (JavaText.Token token : JavaText.tokens(line.replaceFirst("// [^\"']*$", ""))) {
                    if ("([{".contains(token.text())) {
                        open.add(token.text());
                    } else if (")]}".contains(token.text())) {
                        if (open.isEmpty()) {
                            return "too many " + token.text() + " in " + line;
                        }
                        open.remove(open.size() - 1);
                    }
                }
            }
            return open.stream().collect(Collectors.joining());
        }
    }
}
