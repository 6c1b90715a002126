package dev.lightspeed.render;

import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.html.Html;
import dev.lightspeed.html.Row;
import dev.lightspeed.html.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StayingRowsTest {

    private static final Template ROW = Template.parse("<li class=\"{}\">{}</li>");
    private static final Template OTHER_ROW = Template.parse("<li><b class=\"{}\">{}</b></li>");

    private final Renderer renderer = new Renderer(new byte[16]);
    private int rowsDrawn;

    private record Item(int id, String name) {}

    private Html list(List<Item> items) {
        return list(items, ROW);
    }

    private Html list(List<Item> items, Template template) {
        Row<Item> row = (item, canvas) -> {
            rowsDrawn++;
            canvas.begin(template);
            canvas.attribute("c" + item.id() % 2);
            canvas.text(item.name());
            canvas.end();
        };
        Html list = canvas -> canvas.each(items, Item::id, row, template);
        return html("<ul>{}</ul>", list);
    }

    private static Html drawnAlways(List<Item> items) {
        return html(
                "<ul>{}</ul>",
                Html.each(
                        items,
                        Item::id,
                        (Item item) -> html("<li class=\"{}\">{}</li>", "c" + item.id() % 2, item.name())));
    }

    private static List<Item> items(int count) {
        return IntStream.range(0, count)
                .mapToObj(id -> new Item(id, "Item " + id))
                .toList();
    }

    private static List<Item> with(List<Item> items, int index, Item item) {
        List<Item> changed = new ArrayList<>(items);
        changed.set(index, item);
        return changed;
    }

    @Test
    void a_number_in_an_attribute_is_compared_as_a_number_and_sent_as_text() {
        Template template = Template.parse("<p title=\"{}\"></p>");
        Imprint imprint = renderer.page(titled(template, 7)).imprint();

        assertThat(renderer.patch(titled(template, 7), imprint, any -> true).patch())
                .isEmpty();
        assertThat(renderer.patch(titled(template, 8), imprint, any -> true).patch())
                .isEqualTo("[0,\"8\"]");
        assertThat(renderer.page(titled(template, 8)).html()).contains("title=\"8\"");
    }

    private static Html titled(Template template, long number) {
        return canvas -> {
            canvas.begin(template);
            canvas.attribute(number);
            canvas.end();
        };
    }

    @Test
    void only_the_row_of_another_object_is_drawn_as_it_was_and_as_it_is() {
        List<Item> items = items(1000);
        Imprint imprint = renderer.page(list(items)).imprint();
        rowsDrawn = 0;

        PatchDrawing patch = renderer.patch(list(with(items, 371, new Item(371, "new"))), imprint, template -> true);

        assertThat(patch.patch()).isEqualTo("[0,[371,1,\"new\"]]");
        assertThat(rowsDrawn).isEqualTo(2);
    }

    @Test
    void rows_of_the_same_objects_move_without_being_drawn() {
        List<Item> items = items(5);
        Imprint imprint = renderer.page(list(items)).imprint();
        List<Item> reversed = new ArrayList<>(items);
        Collections.reverse(reversed);
        rowsDrawn = 0;

        PatchDrawing patch = renderer.patch(list(reversed), imprint, template -> true);

        assertThat(patch.patch()).isEqualTo("[0,[[4,3,2,1,0]]]");
        assertThat(rowsDrawn).isZero();
    }

    @Test
    void rows_of_another_template_are_drawn_anew() {
        List<Item> items = items(2);
        Imprint imprint = renderer.page(list(items)).imprint();

        PatchDrawing patch = renderer.patch(list(items, OTHER_ROW), imprint, template -> true);

        assertThat(patch.patch()).contains("\"Item 0\"", "\"Item 1\"");
    }

    /** As after a change of the template in development, which may leave its markup as it was. */
    @Test
    void rows_that_another_drawer_drew_are_drawn_anew() {
        List<Item> items = items(2);
        Imprint imprint = renderer.page(list(items)).imprint();
        Row<Item> row = (item, canvas) -> {
            canvas.begin(ROW);
            canvas.attribute("c" + item.id() % 2);
            canvas.text(item.id());
            canvas.end();
        };
        Html list = canvas -> canvas.each(items, Item::id, row, ROW);

        PatchDrawing patch = renderer.patch(html("<ul>{}</ul>", list), imprint, template -> true);

        assertThat(patch.patch()).isEqualTo("[0,[[[0,#,\"c0\",0],[1,#,\"c1\",1]]]]".replace("#", "" + ROW.number()));
    }

    /** As a list that another thread changes. */
    @Test
    void items_are_read_once_for_each_drawing() {
        List<Iterable<Item>> readings = new ArrayList<>(List.of(items(1), items(3)));
        Iterable<Item> changing = () -> readings.remove(0).iterator();
        Row<Item> row = (item, canvas) -> {
            canvas.begin(ROW);
            canvas.attribute("c" + item.id() % 2);
            canvas.text(item.name());
            canvas.end();
        };
        Html list = canvas -> canvas.each(changing, Item::id, row, ROW);

        PageDrawing page = renderer.page(html("<ul>{}</ul>", list));

        assertThat(readings).hasSize(1);
        assertThat(page.imprint().items.get(0, 0)).isEqualTo(new Item(0, "Item 0"));
    }

    @Test
    void every_row_is_drawn_after_templates_changed() {
        List<Item> items = items(3);
        Imprint imprint = renderer.page(list(items)).imprint().withoutItems();
        rowsDrawn = 0;

        PatchDrawing patch = renderer.patch(list(items), imprint, template -> true);

        assertThat(patch.patch()).isEmpty();
        assertThat(rowsDrawn).isEqualTo(6);
    }

    @Test
    void the_same_object_twice_is_a_duplicate_key() {
        List<Item> items = items(3);
        Imprint imprint = renderer.page(list(items)).imprint();

        assertThatThrownBy(() -> renderer.patch(
                        list(List.of(items.get(0), items.get(1), items.get(0))), imprint, template -> true))
                .hasMessage(
                        "a list in <ul> has two rows with the key \"0\". Keys tell rows apart: use one that is unique,"
                                + " such as an id.");
    }

    @Test
    void a_drawing_that_failed_leaves_what_rows_stay() {
        List<Item> items = items(3);
        Imprint imprint = renderer.page(list(items)).imprint();
        Item twice = new Item(9, "twice");
        assertThatThrownBy(() -> renderer.patch(list(List.of(twice, twice)), imprint, template -> true));

        PatchDrawing patch = renderer.patch(list(with(items, 1, new Item(1, "x"))), imprint, template -> true);

        assertThat(patch.patch()).isEqualTo("[0,[1,1,\"x\"]]");
    }

    /** Patches are the same as those of a list whose rows are always drawn. */
    @Test
    void patches_are_those_of_rows_that_are_always_drawn() {
        Random random = new Random(7);
        List<Item> items = new ArrayList<>(items(20));
        Imprint staying = renderer.page(list(items)).imprint();
        Imprint drawn = renderer.page(drawnAlways(items)).imprint();
        for (int round = 0; round < 2000; round++) {
            change(items, random, round);

            PatchDrawing patch = renderer.patch(list(items), staying, template -> true);
            PatchDrawing expected = renderer.patch(drawnAlways(items), drawn, template -> true);

            assertThat(patch.patch()).isEqualTo(expected.patch());
            staying = patch.imprint();
            drawn = expected.imprint();
            assertThat(staying.cells).isEqualTo(renderer.page(list(items)).imprint().cells);
        }
    }

    private static void change(List<Item> items, Random random, int round) {
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            int at = random.nextInt(items.size() + 1);
            switch (random.nextInt(5)) {
                case 0 -> items.add(at, new Item(1000 + 10 * round + changes, "added"));
                case 1 -> Collections.shuffle(items, random);
                case 2 ->
                    items.subList(Math.min(at, Math.max(0, items.size() - 1)), items.size())
                            .clear();
                default -> {
                    if (at < items.size()) {
                        items.set(at, new Item(items.get(at).id(), "round " + round));
                    }
                }
            }
        }
    }
}
