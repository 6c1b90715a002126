package dev.lightspeed.render;

import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.html.Html;
import dev.lightspeed.html.Row;
import dev.lightspeed.html.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that stay, of which the imprint keeps one hash. */
class FoldedRowsTest {

    private static final int STEPS = 500;
    private static final Template ROW = Template.parse("<p>{}<b>{}</b></p>");

    private final Renderer renderer = new Renderer(new byte[16]);
    private final Shown shown = new Shown();
    private Imprint imprint = Imprint.EMPTY;

    /** Two of the same look are drawn alike. */
    private record Item(int id, int look) {}

    private static final Row<Item> DRAWER =
            (item, canvas) -> new Pages(item.look()).row().draw(canvas);

    /** As the drawer is once its template was compiled again. */
    private static final Row<Item> OTHER_DRAWER =
            (item, canvas) -> new Pages(item.look() + 1).row().draw(canvas);

    private static Html page(List<Item> items, Row<Item> drawer) {
        Html list = canvas -> canvas.each(items, Item::id, drawer, ROW);
        return html("<body><h1>{}</h1><div>{}</div><i>{}</i></body>", items.size(), list, items.size());
    }

    private static Html drawnAlways(List<Item> items) {
        return html(
                "<body><h1>{}</h1><div>{}</div><i>{}</i></body>",
                items.size(),
                Html.each(items, Item::id, DRAWER),
                items.size());
    }

    @BeforeEach
    void nothing() {
        PatchDrawing drawing = renderer.whole(page(List.of(), DRAWER));
        imprint = drawing.imprint();
        shown.apply(drawing.patch());
    }

    private String patched(Html page) {
        PatchDrawing drawing = renderer.patch(page, imprint, template -> true);
        imprint = drawing.imprint();
        shown.apply(drawing.patch());
        return drawing.patch();
    }

    private String plain(Html page) {
        Shown oracle = new Shown();
        oracle.apply(renderer.whole(page).patch());
        return oracle.html();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_patch_leads_from_one_drawing_to_the_next_whoever_draws(long seed) {
        Random random = new Random(seed);
        List<Item> items = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            change(items, random, step);
            List<Item> given = random.nextBoolean() ? items : List.copyOf(items);
            Html page = switch (random.nextInt(8)) {
                case 0 -> drawnAlways(given);
                case 1 -> page(given, OTHER_DRAWER);
                default -> page(given, DRAWER);
            };
            imprint = random.nextInt(20) == 0 ? imprint.withoutItems() : imprint;

            patched(page);

            assertThat(shown.html()).isEqualTo(plain(page));
            assertThat(imprint.cells).isEqualTo(renderer.page(page).imprint().cells);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_patch_is_that_of_rows_that_are_always_drawn(long seed) {
        Random random = new Random(seed);
        List<Item> items = new ArrayList<>();
        Imprint drawn = renderer.page(drawnAlways(items)).imprint();
        for (int step = 0; step < STEPS; step++) {
            change(items, random, step);

            PatchDrawing expected = renderer.patch(drawnAlways(items), drawn, template -> true);

            assertThat(patched(page(items, DRAWER))).isEqualTo(expected.patch());
            drawn = expected.imprint();
        }
    }

    private static void change(List<Item> items, Random random, int step) {
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            int at = items.isEmpty() ? 0 : random.nextInt(items.size());
            switch (random.nextInt(7)) {
                case 0 -> Collections.shuffle(items, random);
                case 1 -> items.subList(at, Math.min(items.size(), at + 2)).clear();
                case 2, 3 -> items.add(at, new Item(10 * step + changes, random.nextInt(30)));
                default ->
                    items.replaceAll(item -> random.nextInt(5) > 0 ? item : new Item(item.id(), item.look() + 1));
            }
        }
    }

    @Test
    void a_row_of_many_slots_is_three_cells() {
        Template many = Template.parse("<p>{}{}{}{}{}{}</p>");
        Row<Integer> row = (item, canvas) -> {
            canvas.begin(many);
            for (int slot = 0; slot < 6; slot++) {
                canvas.text(item + slot);
            }
            canvas.end();
        };
        List<Integer> rows = IntStream.range(0, 100).boxed().toList();

        Html list = canvas -> canvas.each(rows, id -> id, row, many);

        PageDrawing page = renderer.page(html("<div>{}</div>", list));

        assertThat(page.imprint().cells).hasSize(3 * 100 + 2);
    }

    /** Where a link may hold a link. */
    @Test
    void an_old_row_is_drawn_again_in_its_own_place() {
        Template link = Template.parse("<a href=\"{}\">{}</a>");
        Row<Item> row = (item, canvas) -> html("<a href=\"{}\">{}</a>", "/" + item.look(), html("<a>{}</a>", "inner"))
                .draw(canvas);
        Html old = canvas -> canvas.each(List.of(new Item(1, 1)), Item::id, row, link);
        Html now = canvas -> canvas.each(List.of(new Item(1, 2)), Item::id, row, link);
        Imprint before = renderer.page(html("<svg>{}</svg>", old)).imprint();

        assertThat(renderer.patch(html("<svg>{}</svg>", now), before, any -> true)
                        .patch())
                .isEqualTo("[0,[0,0,\"/2\"]]");
    }

    /** A template promises that its rows show nothing but what cannot change; it may be mistaken. */
    @Test
    void a_row_whose_old_object_shows_something_else_by_now_is_written_whole() {
        AtomicReference<String> name = new AtomicReference<>("before");
        record Named(int id, AtomicReference<String> name) {}
        Row<Named> row = (item, canvas) -> {
            if (item.name.get().isEmpty()) {
                throw new IllegalStateException("closed");
            }
            html("<p>{}<b>{}</b></p>", item.name.get(), "same").draw(canvas);
        };
        Html old = canvas -> canvas.each(List.of(new Named(1, name)), Named::id, row, ROW);
        Html now = canvas -> canvas.each(List.of(new Named(1, new AtomicReference<>("after"))), Named::id, row, ROW);
        Html first = html("<div>{}</div>", old);
        Html next = html("<div>{}</div>", now);
        String whole = "[0,[[[1," + ROW.number() + ",\"after\",\"same\"]]]]";

        assertThat(renderer.patch(next, renderer.page(first).imprint(), any -> true)
                        .patch())
                .isEqualTo("[0,[0,0,\"after\"]]");
        Imprint changed = renderer.page(first).imprint();
        name.set("meanwhile");
        assertThat(renderer.patch(next, changed, any -> true).patch()).isEqualTo(whole);
        name.set("before");
        Imprint closed = renderer.page(first).imprint();
        name.set("");
        assertThat(renderer.patch(next, closed, any -> true).patch()).isEqualTo(whole);
    }
}
