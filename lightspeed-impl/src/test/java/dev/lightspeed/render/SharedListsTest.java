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

/** Lists that can never change, on many pages. */
class SharedListsTest {

    private static final Template ROW = Template.parse("<li class=\"{}\">{}</li>");

    private final Renderer renderer = new Renderer(new byte[16]);
    private int rowsDrawn;

    private record Item(int id, String name) {}

    private final Row<Item> row = (item, canvas) -> {
        rowsDrawn++;
        canvas.begin(ROW);
        canvas.attribute("c" + item.id() % 2);
        canvas.text(item.name());
        canvas.end();
    };

    private Html page(String title, List<Item> items) {
        Html list = canvas -> canvas.each(items, Item::id, row, ROW);
        return html("<div><h1>{}</h1><ul>{}</ul>{}</div>", title, list, title);
    }

    private Imprint shown(String title, List<Item> items) {
        Imprint imprint = renderer.page(page(title, items)).imprint();
        rowsDrawn = 0;
        return imprint;
    }

    private String patch(Imprint before, String title, List<Item> items) {
        return renderer.patch(page(title, items), before, template -> true).patch();
    }

    private static List<Item> items(int count) {
        return IntStream.range(0, count)
                .mapToObj(id -> new Item(id, "Item " + id))
                .toList();
    }

    private static List<Item> with(List<Item> items, int index, String name) {
        List<Item> changed = new ArrayList<>(items);
        changed.set(index, new Item(index, name));
        return List.copyOf(changed);
    }

    @Test
    void the_same_list_is_not_looked_at() {
        List<Item> items = items(1000);
        Imprint imprint = shown("a", items);

        assertThat(patch(imprint, "b", items)).isEqualTo("[0,\"b\",1,\"b\"]");
        assertThat(patch(imprint, "b", items)).isEmpty();
        assertThat(rowsDrawn).isZero();
    }

    @Test
    void a_change_is_drawn_for_two_pages_and_copied_for_all_others() {
        List<Item> before = items(200);
        List<Item> after = with(before, 7, "seven");
        List<Imprint> pages = List.of(
                shown("a", before), shown("b", before), shown("c", before), shown("d", before), shown("e", before));

        for (Imprint page : pages) {
            assertThat(patch(page, "x", after)).isEqualTo("[0,\"x\",0,[7,1,\"seven\"],0,\"x\"]");
        }

        // As it was and as it is.
        assertThat(rowsDrawn).isEqualTo(4);
    }

    @Test
    void a_change_that_nobody_sees_is_none_of_any_page() {
        List<Item> before = items(3);
        List<Item> after = with(before, 1, "Item 1");

        for (int page = 0; page < 4; page++) {
            assertThat(patch(shown("a", before), "a", after)).isEmpty();
        }
    }

    @Test
    void a_page_that_does_not_know_a_template_is_given_it() {
        List<Item> before = items(1);
        List<Item> after = items(2);
        for (int page = 0; page < 3; page++) {
            patch(shown("a", before), "a", after);
        }

        PatchDrawing patch = renderer.patch(page("a", after), shown("a", before), template -> false);

        assertThat(patch.templates()).containsExactly(ROW);
        // The first row as it was too, since it has another object.
        assertThat(rowsDrawn).isEqualTo(3);
    }

    @Test
    void a_list_of_which_rows_have_the_same_key_is_refused_every_time() {
        List<Item> before = items(2);
        List<Item> twice = List.of(new Item(5, "a"), new Item(5, "b"));

        for (int page = 0; page < 4; page++) {
            Imprint shown = shown("a", before);
            assertThatThrownBy(() -> patch(shown, "a", twice)).hasMessageContaining("two rows with the key \"5\"");
        }
    }

    @Test
    void a_page_that_shows_another_list_gets_its_own_patch() {
        List<Item> after = items(3);
        for (int page = 0; page < 3; page++) {
            patch(shown("a", items(2)), "a", after);
        }
        List<Item> other = with(after, 0, "other");

        assertThat(patch(shown("a", other), "a", after)).isEqualTo("[1,[0,1,\"Item 0\"]]");
    }

    /** Patches and imprints are those of lists whose rows are always drawn, whichever page is the first, second or last. */
    @Test
    void patches_are_those_of_rows_that_are_always_drawn() {
        Random random = new Random(11);
        List<Item> items = items(12);
        List<Imprint> pages = new ArrayList<>(Collections.nCopies(5, null));
        pages.replaceAll(none -> shown("a", List.of()));
        List<Imprint> drawn = new ArrayList<>(Collections.nCopies(5, null));
        drawn.replaceAll(none -> renderer.page(drawnAlways("a", List.of())).imprint());
        for (int round = 0; round < 500; round++) {
            items = changed(items, random, round);
            String title = "title " + random.nextInt(2);
            for (int page = 0; page < pages.size(); page++) {
                // Some pages miss some lists.
                if (random.nextInt(4) > 0) {
                    PatchDrawing shared = renderer.patch(page(title, items), pages.get(page), any -> true);
                    PatchDrawing own = renderer.patch(drawnAlways(title, items), drawn.get(page), any -> true);
                    assertThat(shared.patch()).isEqualTo(own.patch());
                    assertThat(shared.imprint().cells)
                            .isEqualTo(renderer.page(page(title, items)).imprint().cells);
                    pages.set(page, shared.imprint());
                    drawn.set(page, own.imprint());
                }
            }
        }
    }

    private Html drawnAlways(String title, List<Item> items) {
        Html list = Html.each(items, Item::id, row);
        return html("<div><h1>{}</h1><ul>{}</ul>{}</div>", title, list, title);
    }

    private static List<Item> changed(List<Item> items, Random random, int round) {
        List<Item> next = new ArrayList<>(items);
        for (int change = random.nextInt(3); change >= 0; change--) {
            int at = next.isEmpty() ? 0 : random.nextInt(next.size());
            switch (random.nextInt(5)) {
                case 0 -> next.add(at, new Item(1000 * (change + 1) + round, "new " + round));
                case 1 -> next.subList(at, Math.min(next.size(), at + 1)).clear();
                case 2 -> Collections.shuffle(next, random);
                default ->
                    next.replaceAll(
                            item -> item.id() % 7 == random.nextInt(7) ? new Item(item.id(), "round " + round) : item);
            }
        }
        return List.copyOf(next);
    }
}
