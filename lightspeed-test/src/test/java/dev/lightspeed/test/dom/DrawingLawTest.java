package dev.lightspeed.test.dom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.html.Html;
import dev.lightspeed.html.Template;
import dev.lightspeed.render.Imprint;
import dev.lightspeed.render.PageDrawing;
import dev.lightspeed.render.PatchDrawing;
import dev.lightspeed.render.Renderer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws between what servers draw and what the kit's browser shows, on pages made by chance. */
class DrawingLawTest {

    private static final int STEPS = 60;
    private final Renderer renderer = new Renderer(new byte[16]);
    private final Set<Template> known = new HashSet<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void patches_between_drawings_give_the_page_of_the_last_one(long seed) {
        DrawnPages pages = new DrawnPages(seed);
        PageDrawing first = renderer.page(pages.page());
        Imprint imprint = first.imprint();
        TestPage page = opened(first);
        page.join();

        for (int step = 0; step < STEPS; step++) {
            Html next = pages.page();
            PatchDrawing patch = renderer.patch(next, imprint, known::contains);
            imprint = patch.imprint();
            apply(page, patch);

            assertShows(page, next);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void a_whole_drawing_over_any_page_gives_its_own_page_and_patches_go_on(long seed) {
        DrawnPages pages = new DrawnPages(seed);
        TestPage page = opened(renderer.page(pages.page()));
        page.join();

        for (int step = 0; step < STEPS; step++) {
            Html whole = pages.page();
            PatchDrawing drawing = renderer.whole(whole);
            apply(page, drawing);
            assertShows(page, whole);

            Html next = pages.page();
            apply(page, renderer.patch(next, drawing.imprint(), known::contains));
            assertShows(page, next);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void a_page_built_from_nothing_is_the_page_that_the_server_draws(long seed) {
        Html drawn = new DrawnPages(seed).page();
        TestPage page = TestPage.opened("<p>stripped</p>", 99, "1:root");
        page.join();

        apply(page, renderer.whole(drawn));

        assertShows(page, drawn);
    }

    private static TestPage opened(PageDrawing drawing) {
        return TestPage.of(document(drawing));
    }

    static String document(PageDrawing drawing) {
        String templates = drawing.templates().stream()
                .map(template -> template.number() + ":" + template.fingerprint())
                .collect(Collectors.joining(" "));
        return TestPage.document(drawing.html(), drawing.slots(), templates)
                .replace("data-root=\"1\"", "data-root=\"" + drawing.root().number() + "\"");
    }

    private void apply(TestPage page, PatchDrawing patch) {
        known.addAll(patch.templates());
        page.diff(0, patch.patch().isEmpty() ? "[]" : patch.patch(), "[]", messages(patch.templates()));
        assertThat(page.tab.journal().errors()).isEmpty();
    }

    static String messages(List<Template> templates) {
        JsonArrayBuilder messages = Json.createArrayBuilder();
        templates.forEach(template -> messages.add(Json.createArrayBuilder()
                .add(template.number())
                .add(template.fingerprint())
                .add(template.markup())));
        return messages.build().toString();
    }

    private void assertShows(TestPage page, Html drawn) {
        assertThat(page.tab.differences(renderer.page(drawn).html())).isEmpty();
    }
}
