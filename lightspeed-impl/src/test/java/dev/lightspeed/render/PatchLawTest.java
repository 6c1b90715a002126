package dev.lightspeed.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.html.Attributes;
import dev.lightspeed.html.Canvas;
import dev.lightspeed.html.Html;
import dev.lightspeed.html.RawHtml;
import dev.lightspeed.html.Row;
import dev.lightspeed.html.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws between drawings, on generated pages. Each seed makes a walk of many pages. */
class PatchLawTest {

    private static final int STEPS = 400;
    private final Renderer renderer = new Renderer(new byte[16]);

    /** Plays a drawing back, since a generated page must be the same each time it is drawn. */
    private static Html frozen(Html page) {
        Recording recording = new Recording();
        page.draw(recording);
        return canvas -> recording.calls.forEach(call -> call.accept(canvas));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_patch_leads_from_one_drawing_to_the_next(long seed) {
        Pages pages = new Pages(seed);
        Html page = frozen(pages.page());
        PatchDrawing first = renderer.whole(page);
        Imprint imprint = first.imprint();
        Shown shown = new Shown();
        shown.apply(first.patch());

        for (int step = 0; step < STEPS; step++) {
            page = frozen(pages.page());
            PatchDrawing patch = renderer.patch(page, imprint, template -> true);
            imprint = patch.imprint();
            shown.apply(patch.patch());

            assertThat(shown.html()).isEqualTo(plain(page));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_same_drawing_again_changes_nothing(long seed) {
        Pages pages = new Pages(seed);
        for (int step = 0; step < STEPS; step++) {
            Html page = frozen(pages.page());

            Imprint imprint = renderer.page(page).imprint();

            assertThat(renderer.patch(page, imprint, template -> true).patch()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void page_and_patch_leave_the_same_imprint(long seed) {
        Pages pages = new Pages(seed);
        Imprint imprint = renderer.whole(frozen(pages.page())).imprint();
        for (int step = 0; step < STEPS; step++) {
            Html page = frozen(pages.page());

            imprint = renderer.patch(page, imprint, template -> true).imprint();

            assertThat(imprint.cells).isEqualTo(renderer.page(page).imprint().cells);
            assertThat(renderer.digest(imprint))
                    .isEqualTo(new Renderer(new byte[16])
                            .digest(renderer.page(page).imprint()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_page_without_its_markers_is_the_plain_page(long seed) {
        Pages pages = new Pages(seed);
        for (int step = 0; step < STEPS; step++) {
            Html page = frozen(pages.page());

            String html = renderer.page(page).html();

            assertThat(html.replaceAll("<!--.*?-->", "").replaceAll(" ls-[sa]=\"[^\"]*\"", ""))
                    .isEqualTo(plain(page));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_nonce_changes_nothing_but_the_start_tags_of_scripts(long seed) {
        Pages pages = new Pages(seed);
        String script = Pages.SCRIPT.replaceFirst("script", "script nonce=\"n\"");
        for (int step = 0; step < STEPS; step++) {
            Html page = frozen(pages.page());

            PageDrawing drawing = renderer.page(page);

            assertThat(drawing.html("n")).isEqualTo(drawing.html().replace(Pages.SCRIPT, script));
            assertThat(drawing.html("")).isEqualTo(drawing.html());
            assertThat(page.plain("", "n")).isEqualTo(page.plain("").replace(Pages.SCRIPT, script));
        }
    }

    private String plain(Html page) {
        Shown oracle = new Shown();
        oracle.apply(renderer.whole(page).patch());
        return oracle.html();
    }

    /** Remembers the calls of a drawing. */
    private static final class Recording implements Canvas {
        final List<Consumer<Canvas>> calls = new ArrayList<>();

        @Override
        public void begin(Template template) {
            calls.add(canvas -> canvas.begin(template));
        }

        @Override
        public void end() {
            calls.add(Canvas::end);
        }

        @Override
        public void text(String value) {
            calls.add(canvas -> canvas.text(value));
        }

        @Override
        public void text(long value) {
            calls.add(canvas -> canvas.text(value));
        }

        @Override
        public void nothing() {
            calls.add(Canvas::nothing);
        }

        @Override
        public void raw(RawHtml html) {
            calls.add(canvas -> canvas.raw(html));
        }

        @Override
        public void attribute(String value) {
            calls.add(canvas -> canvas.attribute(value));
        }

        @Override
        public void attribute(boolean present) {
            calls.add(canvas -> canvas.attribute(present));
        }

        @Override
        public void spread(Attributes attributes) {
            calls.add(canvas -> canvas.spread(attributes));
        }

        @Override
        public <T> void each(Iterable<? extends T> items, Function<? super T, ?> key, Row<? super T> row) {
            record Kept(Object key, Recording row) {}
            List<Kept> rows = new ArrayList<>();
            for (T item : items) {
                Recording recording = new Recording();
                row.draw(item, recording);
                rows.add(new Kept(key.apply(item), recording));
            }
            calls.add(canvas ->
                    canvas.each(rows, Kept::key, (kept, to) -> kept.row().calls.forEach(call -> call.accept(to))));
        }
    }
}
