package dev.lightspeed.render;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.html.Attributes;
import dev.lightspeed.html.Html;
import dev.lightspeed.html.RawHtml;
import dev.lightspeed.html.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatchTest {

    private final Renderer renderer = new Renderer(new byte[16]);

    private String patch(Html before, Html after) {
        return renderer.patch(after, renderer.page(before).imprint(), template -> true)
                .patch();
    }

    private static Html counter(Object count) {
        return html("<h1>Counter</h1><output>{}</output>", count);
    }

    private static Html list(List<?> keys) {
        return html("<ul>{}</ul>", each(keys, key -> key, key -> html("<li>{}</li>", "row " + key)));
    }

    private static List<Integer> range(int from, int to) {
        return new ArrayList<>(IntStream.range(from, to).boxed().toList());
    }

    @Test
    void names_only_the_slot_that_changed() {
        assertThat(patch(counter(1), counter(2))).isEqualTo("[0,2]");
    }

    @Test
    void is_empty_when_nothing_changed() {
        assertThat(patch(counter(1), counter(1))).isEmpty();
    }

    @Test
    void sends_numbers_that_a_browser_cannot_hold_as_text() {
        assertThat(patch(counter(1), counter(1L << 53))).isEqualTo("[0,\"9007199254740992\"]");
    }

    @Test
    void escapes_texts_as_json() {
        assertThat(patch(counter(1), counter("a\"\\\n\u0001\ud83d\ude80\ud83d")))
                .isEqualTo("[0,\"a\\\"\\\\\\n\\u0001\ud83d\ude80\ufffd\"]");
    }

    private static Html four(Object a, Object b, Object c, Object d) {
        return html("<div title={}>{}<div>{}</div>{}</div>", a, b, c, d);
    }

    @Test
    void names_a_slot_by_the_number_of_slots_skipped_before_it() {
        assertThat(patch(four(1, 2, 3, 4), four(1, "x", 3, "y"))).isEqualTo("[1,\"x\",1,\"y\"]");
        assertThat(patch(four(1, 2, 3, 4), four("x", "y", 3, 4))).isEqualTo("[0,\"x\",0,\"y\"]");
    }

    @Test
    void counts_a_piece_without_changes_among_the_slots_skipped() {
        Html before = four(1, counter(2), counter(3), list(range(0, 3)));
        Html after = four("x", counter(2), counter("y"), list(range(0, 4)));

        assertThat(patch(before, after))
                .startsWith("[0,\"x\",1,[0,\"y\"],0,[0,[[-3,[3,")
                .endsWith("\"row 3\"]]]]]");
    }

    @Test
    void descends_into_a_piece_of_the_same_template() {
        Html before = html("<div>{}</div>", html("<p>{}{}</p>", 1, 2));
        Html after = html("<div>{}</div>", html("<p>{}{}</p>", 1, 3));

        assertThat(patch(before, after)).isEqualTo("[0,[1,3]]");
    }

    @Test
    void writes_a_piece_of_another_template_whole() {
        int number = Template.parse("<b title={}>{}</b>").number();

        assertThat(patch(html("<div>{}</div>", "x"), html("<div>{}</div>", html("<b title={}>{}</b>", null, 3))))
                .isEqualTo("[0,[\"p\"," + number + ",null,3]]");
    }

    @Test
    void empties_a_slot() {
        assertThat(patch(html("<div>{}</div>", counter(1)), html("<div>{}</div>", Html.nothing())))
                .isEqualTo("[0,null]");
    }

    private static Html around(Object value) {
        return html("<div>{}</div>", value);
    }

    @Test
    void sends_raw_html_as_it_is_and_only_when_it_changed() {
        RawHtml bold = RawHtml.trusted("<b title=\"x\">{1}</b>");

        assertThat(patch(around("x"), around(bold))).isEqualTo("[0,[\"h\",\"<b title=\\\"x\\\">{1}</b>\"]]");
        assertThat(patch(around(bold), around(RawHtml.trusted("<b title=x>{1}</b>"))))
                .isEmpty();
        assertThat(patch(around(bold), around(bold.markup()))).startsWith("[0,\"");
        assertThat(patch(around(bold), around(null))).isEqualTo("[0,null]");
    }

    @Test
    void marks_raw_html() {
        assertThat(renderer.page(html("<p>{}!</p>", RawHtml.trusted("<b>x</b>")))
                        .html())
                .isEqualTo("<p><!--!--><b>x</b><!--/-->!</p>");
    }

    @Test
    void refuses_raw_html_that_browsers_would_move() {
        RawHtml row = RawHtml.trusted("<tr><td>x</td></tr>");
        String message = "<tr> in a slot of <div>: browsers drop it there. It stands in <tbody>, <tfoot>, <thead>.";

        assertThatThrownBy(() -> renderer.page(around(row))).hasMessage(message);
        assertThatThrownBy(() -> patch(around("x"), around(row))).hasMessage(message);
        assertThatThrownBy(() -> renderer.page(html("<tbody>{}</tbody>", RawHtml.trusted("text"))))
                .hasMessageStartingWith("text in a slot of <tbody>: browsers move it out.");
        assertThat(renderer.page(html("<tbody>{}</tbody>", row)).html())
                .contains("<!--!--><tr><td>x</td></tr><!--/-->");
    }

    private static Html spread(Attributes attributes) {
        return html("<p id=own {...}>{}</p>", attributes, "x");
    }

    @Test
    void sends_all_attributes_of_a_spread_when_one_changed() {
        Attributes before = Attributes.of("title", "a", "data-n", 1);

        assertThat(patch(spread(before), spread(before.and("hidden", true).and("title", "\""))))
                .isEqualTo("[0,{\"data-n\":\"1\",\"hidden\":\"\",\"title\":\"\\\"\"}]");
        assertThat(patch(spread(before), spread(Attributes.none()))).isEqualTo("[0,{}]");
        assertThat(patch(spread(before), spread(Attributes.of("title", "a").and("data-n", 1))))
                .isEmpty();
        assertThat(patch(spread(before), spread(Attributes.of("data-n", 1, "title", "a"))))
                .isNotEmpty();
    }

    @Test
    void sends_nothing_of_an_attribute_that_the_tag_has_itself() {
        assertThat(patch(spread(Attributes.of("id", 1)), spread(Attributes.of("id", 2))))
                .isEmpty();
        assertThat(patch(spread(Attributes.of("id", 1)), spread(Attributes.of("id", 2, "a", 1))))
                .isEqualTo("[0,{\"a\":\"1\"}]");
    }

    @Test
    void tells_in_the_page_which_attributes_came_from_a_spread() {
        assertThat(renderer.page(spread(Attributes.of("title", "a", "id", 2, "data-n", 1)))
                        .html())
                .isEqualTo("<p id=\"own\" title=\"a\" data-n=\"1\" ls-a=\"title data-n\" ls-s=\"...\"><!---->x</p>");
        assertThat(renderer.page(spread(Attributes.none())).html())
                .isEqualTo("<p id=\"own\" ls-s=\"...\"><!---->x</p>");
    }

    @Test
    void appends_a_row_by_one_run() {
        int row = Template.parse("<li>{}</li>").number();

        assertThat(patch(list(range(0, 1000)), list(range(0, 1001))))
                .isEqualTo("[0,[[-1000,[1000," + row + ",\"row 1000\"]]]]");
    }

    @Test
    void removes_a_row_by_two_runs() {
        List<Integer> without = range(0, 1000);
        without.remove(5);

        assertThat(patch(list(range(0, 1000)), list(without))).isEqualTo("[0,[[-5,6,-993]]]");
    }

    @Test
    void moves_a_row_by_its_index() {
        List<Integer> moved = range(0, 1000);
        moved.add(3, moved.remove(500));

        assertThat(patch(list(range(0, 1000)), list(moved))).isEqualTo("[0,[[-3,500,3,-496,501,-498]]]");
    }

    @Test
    void empties_a_list() {
        assertThat(patch(list(range(0, 3)), list(List.of()))).isEqualTo("[0,[[]]]");
    }

    @Test
    void fills_an_empty_list() {
        int row = Template.parse("<li>{}</li>").number();

        assertThat(patch(list(List.of()), list(List.of(7)))).isEqualTo("[0,[[[7," + row + ",\"row 7\"]]]]");
    }

    private static Html pairs(List<Integer> keys, int... changed) {
        List<Integer> others = IntStream.of(changed).boxed().toList();
        return html(
                "<ul>{}</ul>",
                each(keys, k -> k, k -> html("<li>{}{}</li>", others.contains(-k) ? "n" : k, others.contains(k))));
    }

    @Test
    void sends_the_changed_slot_of_a_row_by_its_old_index() {
        assertThat(patch(pairs(range(0, 9)), pairs(range(0, 9), 4))).isEqualTo("[0,[4,1,\"true\"]]");
    }

    @Test
    void counts_the_rows_of_a_list_from_the_row_before() {
        assertThat(patch(pairs(range(0, 99)), pairs(range(0, 99), 3, 70, -70, 71, 80)))
                .isEqualTo("[0,[3,1,\"true\",67,0,\"n\",0,1,\"true\",1,1,\"true\",9,1,\"true\"]]");
    }

    @Test
    void names_a_row_that_stood_before_the_last_one_by_its_index() {
        assertThat(patch(pairs(List.of(1, 2, 3, 4)), pairs(List.of(3, 4, 1, 2), 3, 1, 2)))
                .isEqualTo("[0,[2,1,\"true\",-1,1,\"true\",1,1,\"true\",[2,-1,0,-1]]]");
    }

    @Test
    void counts_no_row_that_has_nothing_new() {
        Html before = html("<ul>{}</ul>", each(range(0, 9), k -> k, k -> html("<li>{}</li>", counter(k))));
        Html after =
                html("<ul>{}</ul>", each(range(0, 9), k -> k, k -> html("<li>{}</li>", counter(k == 7 ? "x" : k))));

        assertThat(patch(before, after)).isEqualTo("[0,[7,0,[0,\"x\"]]]");
    }

    @Test
    void names_each_unknown_template_once() {
        PatchDrawing drawing =
                renderer.patch(list(range(0, 3)), renderer.page(list(List.of())).imprint(), template -> false);

        assertThat(drawing.templates()).containsExactly(Template.parse("<li>{}</li>"));
    }

    @Test
    void refuses_two_rows_with_one_key_and_keeps_the_imprint() {
        Imprint imprint = renderer.page(list(range(0, 3))).imprint();

        for (List<?> keys : List.of(List.of(0, 1, 1), List.of(0, 1, 2, 1), List.of(8, 8), List.of(2, 0, 2))) {
            assertThatThrownBy(() -> renderer.patch(list(keys), imprint, template -> true))
                    .hasMessageMatching(
                            "a list in <ul> has two rows with the key \"\\d\"\\. Keys tell rows apart: use one that"
                                    + " is unique, such as an id\\.");
            assertThat(renderer.patch(list(range(0, 3)), imprint, template -> true)
                            .patch())
                    .isEmpty();
        }
    }

    @Test
    void refuses_a_row_without_a_key() {
        assertThatThrownBy(() ->
                        renderer.page(html("<ul>{}</ul>", each(List.of(1), k -> null, k -> html("<li></li>")))))
                .hasMessage(
                        "a list in <ul> has a row whose key is null. Keys tell rows apart: use one that is there, such as"
                                + " an id.");
    }

    @Test
    void refuses_a_row_that_draws_no_piece() {
        assertThatThrownBy(() -> renderer.page(html("<ul>{}</ul>", each(List.of(1), k -> k, k -> Html.nothing()))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refuses_a_piece_that_browsers_would_move() {
        assertThatThrownBy(() -> renderer.page(html("<div>{}</div>", html("<tr><td>x</td></tr>"))))
                .hasMessage("<tr> in a slot of <div>: browsers drop it there. It stands in <tbody>, <tfoot>, <thead>.");
    }

    @Test
    void marks_the_page() {
        int root = Template.parse("<ul class={}>{}</ul>{}!").number();
        int row = Template.parse("<li>{}</li>").number();

        PageDrawing page = renderer.page(html(
                "<ul class={}>{}</ul>{}!", "a", each(List.of("k 1", 2), k -> k, k -> html("<li>{}</li>", k)), "x"));

        assertThat(page.html())
                .isEqualTo("<ul class=\"a\" ls-s=\"class\"><!--*--><!--" + row + " " + Keys.text("k 1")
                        + "--><li><!---->k 1</li><!--" + row + " 2--><li><!---->2</li><!--/--></ul><!---->x<!--;-->!");
        assertThat(page.root().number()).isEqualTo(root);
        assertThat(page.slots()).isEqualTo(5);
        assertThat(page.templates()).hasSize(2);
    }

    @Test
    void keeps_eight_bytes_a_slot_and_sixteen_more_a_row() {
        Html table = html("<ul>{}</ul>", each(range(0, 1000), k -> k, k -> html("<li>{}{}{}{}{}</li>", k, k, k, k, k)));

        long heads = 2 * 8;
        assertThat(renderer.page(table).imprint().bytes()).isEqualTo(heads + 1000 * (5 * 8 + 16));
    }

    @Test
    void writes_keys_that_may_stand_in_a_comment() {
        assertThat(Keys.text("a-1:b_c.d")).isEqualTo("a-1:b_c.d");
        assertThat(Keys.text("a--b")).matches("~[\\w.]{11}");
        assertThat(Keys.text("-->")).matches("~[\\w.]{11}");
    }
}
