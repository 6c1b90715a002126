package dev.lightspeed.processor.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Large templates compile, in a time that grows with their size, and draw what they say. */
@Timeout(120)
class SizeTest {

    private static final int LINES = 100_000;

    @Test
    void a_hundred_thousand_lines_of_text() {
        String template = lines("<p>line %d</p>");

        assertThat(Shop.drawn(template)).isEqualTo(template.strip());
    }

    @Test
    void a_hundred_thousand_lines_with_an_expression_each() {
        assertThat(Shop.drawn(lines("<p>{count}</p>")).lines()).hasSize(LINES).containsOnly("<p>2</p>");
    }

    @Test
    void a_hundred_thousand_lines_with_an_id_each() {
        assertThat(Shop.drawn(lines("<p id=\"p%d\">x</p>")).lines()).hasSize(LINES);
    }

    @Test
    void ten_thousand_expressions_in_an_element_a_branch_and_a_slot() {
        String many = "<b>{count}</b>\n".repeat(10_000);

        String drawn = Shop.drawn("<div>" + many + "</div><div :if={open}>" + many + "</div><Card title=\"x\">" + many
                + "<:footer>" + many + "</:footer></Card>");

        assertThat(drawn.split("<b>2</b>", -1)).hasSize(40_001);
    }

    @Test
    void a_piece_larger_than_a_string_of_a_class_file() {
        String text = "\u00e4\u20ac".repeat(50_000);

        assertThat(Shop.drawn("<p>" + text + "</p><p :if={open} title=\"" + text + "{count}\">" + text
                        + "</p><Badge text=\"" + text + "\"/>"))
                .isEqualTo("<p>" + text + "</p><p title=\"" + text + "2\">" + text + "</p><b>" + text + "</b>");
    }

    @Test
    void elements_in_two_hundred_and_fifty_others() {
        String template = "<div>".repeat(250) + "{count}" + "</div>".repeat(250);

        assertThat(Shop.drawn(template)).isEqualTo(template.replace("{count}", "2"));
    }

    @Test
    void conditions_in_a_hundred_others() {
        String template = "<div :if={open}>".repeat(100) + "{count}" + "</div>".repeat(100);

        assertThat(Shop.drawn(template)).isEqualTo("<div>".repeat(100) + "2" + "</div>".repeat(100));
    }

    @Test
    void a_hundred_branches_of_one_condition() {
        assertThat(Shop.drawn(branches(100))).isEqualTo("<p>99</p>");
    }

    @Test
    void more_branches_are_refused() {
        assertThat(Shop.errors(branches(1_000)))
                .containsExactly(
                        "CartView.html:101:1: more than 100 branches of one :if. Choose among them in a method, or draw a"
                                + " list.");
    }

    @Test
    void more_pieces_than_a_class_holds_are_refused() {
        assertThat(Shop.errors(lines("<p :if={open}>x</p>")))
                .containsExactly(
                        "CartView.html:5000:1: more than 5000 branches, lists and slots in one template. Move a part of"
                                + " it into a component.");
    }

    private static String branches(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<p " + (i == 0 ? ":if" : ":else-if") + "={count == " + (i - 97) + "}>" + i + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String lines(String line) {
        return IntStream.range(0, LINES)
                .mapToObj(i -> line.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
