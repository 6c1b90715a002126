package dev.lightspeed.test.find;

import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.checkbox;
import static dev.lightspeed.test.find.Finders.field;
import static dev.lightspeed.test.find.Finders.heading;
import static dev.lightspeed.test.find.Finders.listItem;
import static dev.lightspeed.test.find.Finders.row;
import static dev.lightspeed.test.find.Finders.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.test.aria.Accessibility;
import dev.lightspeed.test.aria.Properties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Runs what {@code docs/guide/testing-finders.md} shows. */
class FindersGuideTest {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private final Document document = Jsoup.parse("""
            <html lang="en"><title>Todos</title>
            <h1>Todos</h1>
            <form><label>Title <input value="Milk" aria-invalid="true"></label>
              <button disabled>Add</button><button>Cancel</button></form>
            <ul><li><label><input type="checkbox" checked> Milk</label> <button>Delete</button></li>
              <li><label><input type="checkbox"> Bread</label></li></ul>
            <table><tr><th>What</th></tr><tr><td>Milk <button>Delete</button></td></tr></table>
            <p class="total">2 items</p>""");

    private final GuidePage page = new GuidePage();

    /** The guide's page, with the focus in its field. */
    private final class GuidePage implements Sentences<GuidePage> {

        @Override
        public GuidePage and(Condition condition) {
            condition.check(new Scene(document, new Focus(document.selectFirst("input")), "/todos", List.of()));
            return this;
        }
    }

    private record Focus(@Nullable Element focused) implements Properties {

        @Override
        public String value(Element control) {
            return Properties.ofAttributes().value(control);
        }

        @Override
        public boolean checked(Element box) {
            return Properties.ofAttributes().checked(box);
        }

        @Override
        public boolean selected(Element option) {
            return Properties.ofAttributes().selected(option);
        }
    }

    @Test
    void sentences_of_the_page() {
        page.shows(2, listItem()).hides(listItem("Cheese"));
        page.shows(button("Delete").within(listItem("Milk")));
        page.and(listItem().lists("Milk", "Bread"));
        document.selectFirst("input").attr("value", "");
        page.shows(listItem("Milk")).and(field("Title").isEmpty());
    }

    @Test
    void narrower_finders() {
        List<Finder> narrower = List.of(
                listItem().containing("milk"),
                listItem().matching("Milk, \\d+ litres"),
                listItem().nth(2),
                button("Delete").within(row("Milk")));

        assertThat(narrower)
                .extracting(finder -> finder.all(Scenes.of(document.html())).size())
                .containsExactly(1, 0, 1, 1);
    }

    @Test
    void sentences_of_one_element() {
        page.and(field("Title").hasValue("Milk"));
        page.and(field("Title").isFocused()).and(field("Title").isInvalid());
        page.and(checkbox("Milk").isChecked()).and(checkbox("Bread").isUnchecked());
        page.and(button("Add").isDisabled()).and(button("Cancel").isEnabled());
        page.and(heading().hasText("Todos")).and(text().containing("2").hasAttribute("class", "total"));
    }

    @Test
    void accessibility() {
        assertThat(Accessibility.ofPage(document)).isEmpty();
    }

    @Test
    void shows_nothing_that_is_not_run_here() throws IOException {
        String guide = Files.readString(Path.of("../docs/guide/testing-finders.md"));
        String run = Files.readString(Path.of("src/test/java/dev/lightspeed/test/find/FindersGuideTest.java"));

        List<String> shown = JAVA.matcher(guide)
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(line -> line.replaceAll(";$", ""))
                .toList();

        assertThat(shown).hasSize(14).allMatch(run::contains);
    }
}
