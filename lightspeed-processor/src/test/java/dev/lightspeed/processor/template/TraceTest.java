package dev.lightspeed.processor.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.lightspeed.processor.Compilation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an expression throws while it is drawn shows its line of the template. */
class TraceTest {

    @Test
    void an_expression_shows_its_line() {
        assertThat(trace("<p>{title}</p>\n<p\n  title=\"a\"\n  lang=\"b {nothing.length()} c\">x</p>\n{count}"))
                .containsExactly("CartView.html:4");
    }

    @Test
    void a_row_shows_its_line_and_that_of_its_list() {
        assertThat(
                        trace(
                                "<ul>\n<li :for=\"Item item : items\"\n  :key={item.id()}>\n{item.name().charAt(99)}</li>\n</ul>"))
                .containsExactly("CartView.html:4", "CartView.html:2");
    }

    @Test
    void a_list_shows_its_line() {
        assertThat(trace("<ul>\n<li :for=\"char c : nothing.toCharArray()\">x</li>\n</ul>"))
                .containsExactly("CartView.html:2");
    }

    @Test
    void a_condition_shows_its_line() {
        assertThat(trace("<p :if={!open}>x</p>\n<p :else-if={nothing.isEmpty()}>y</p>"))
                .containsExactly("CartView.html:2");
    }

    @Test
    void a_value_that_no_slot_takes_shows_its_line() {
        assertThat(trace("<p>\n{items}</p>")).containsExactly("CartView.html:2");
    }

    @Test
    void a_component_shows_its_line_and_that_of_its_user() {
        assertThat(trace("\n<Card title=\"x\">\n<Badge text={nothing.strip()}/></Card>"))
                .containsExactly("CartView.html:3", "Card.java:1", "CartView.html:2");
    }

    @Test
    void a_long_template_shows_the_line_of_the_expression_only() {
        assertThat(trace("<p>{count}</p>\n".repeat(2_000) + "{nothing.length()}"))
                .containsExactly("CartView.html:2001");
    }

    @Test
    void an_expression_of_several_lines_shows_the_first() {
        assertThat(trace("<p>{title\n .substring(1)\n .charAt(99)}</p>")).containsExactly("CartView.html:1");
    }

    private static List<String> trace(String template) {
        return trace(Shop.compiled(template, Map.of()));
    }

    private static List<String> trace(Compilation compilation) {
        Throwable thrown = catchThrowable(() -> Shop.drawn(compilation, "shop.CartView"));
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("shop."))
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .toList();
    }
}
