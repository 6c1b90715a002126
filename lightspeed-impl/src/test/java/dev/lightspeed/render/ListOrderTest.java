package dev.lightspeed.render;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.html.Html;
import dev.lightspeed.html.Row;
import dev.lightspeed.html.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way from one short list to another. */
class ListOrderTest {

    private static final List<Integer> BEFORE = IntStream.range(0, 4).boxed().toList();
    private static final int KEYS = 6;
    private static final int LONGEST = 6;
    private static final Template TEMPLATE = Template.parse("<p>{}</p>");

    private static final Row<Integer> ROW = (number, canvas) -> {
        canvas.begin(TEMPLATE);
        canvas.text(number);
        canvas.end();
    };

    private final Renderer renderer = new Renderer(new byte[16]);

    private static Html page(List<Integer> keys, boolean staying) {
        Html list = canvas -> canvas.each(keys, key -> key, ROW, TEMPLATE);
        return html("<div>{}</div>", staying ? list : each(keys, key -> key, ROW));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_patch_leads_to_it_or_a_key_is_there_twice(boolean staying) {
        PatchDrawing first = renderer.whole(page(BEFORE, staying));
        for (List<Integer> keys : lists()) {
            Imprint imprint = renderer.page(page(BEFORE, staying)).imprint();
            if (new HashSet<>(keys).size() < keys.size()) {
                assertThatThrownBy(() -> renderer.patch(page(keys, staying), imprint, template -> true))
                        .as("%s", keys)
                        .hasMessageContaining("two rows with the key");
            } else {
                Shown shown = new Shown();
                shown.apply(first.patch());
                shown.apply(renderer.patch(page(keys, staying), imprint, template -> true)
                        .patch());

                assertThat(shown.html()).as("%s", keys).isEqualTo(expected(keys));
            }
        }
    }

    private static List<List<Integer>> lists() {
        List<List<Integer>> lists = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < lists.size() && lists.get(i).size() < LONGEST; i++) {
            for (int key = 0; key < KEYS; key++) {
                List<Integer> longer = new ArrayList<>(lists.get(i));
                longer.add(key);
                lists.add(longer);
            }
        }
        return lists;
    }

    private static String expected(List<Integer> keys) {
        StringBuilder rows = new StringBuilder();
        keys.forEach(key -> rows.append("<p>").append(key).append("</p>"));
        return "<div>" + rows + "</div>";
    }
}
