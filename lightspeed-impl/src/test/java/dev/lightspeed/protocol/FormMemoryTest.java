package dev.lightspeed.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

class FormMemoryTest {

    private final FormMemory forms = new FormMemory(1_000);

    @Test
    void a_change_is_completed_with_the_fields_sent_before() {
        complete("search", "{'_all':true,'_target':'q','q':'a','by':'name'}");

        assertThat(complete("search", "{'_target':'q','q':'ab'}"))
                .isEqualTo(json("{'q':'ab','by':'name','_target':'q'}"));
    }

    @Test
    void a_whole_form_takes_the_place_of_what_was_kept() {
        complete("search", "{'_all':true,'q':'a','by':'name'}");

        assertThat(complete("search", "{'_all':true,'q':'b'}")).isEqualTo(json("{'q':'b'}"));
    }

    @Test
    void a_field_that_is_empty_is_not_there_any_more() {
        complete("search", "{'_all':true,'q':'a','tags':['x','y']}");

        assertThat(complete("search", "{'_target':'tags','tags':[]}")).isEqualTo(json("{'q':'a','_target':'tags'}"));
    }

    @Test
    void forms_are_told_apart_by_their_event() {
        complete("search", "{'_all':true,'q':'a'}");

        assertThat(complete("edit", "{'_target':'name','name':'n'}")).isEqualTo(json("{'name':'n','_target':'name'}"));
    }

    @Test
    void an_event_that_is_no_change_is_none_of_its_business() {
        assertThat(FormMemory.concerns(event("save", json("{'title':'t'}")))).isFalse();
    }

    @Test
    void forms_that_are_too_large_are_refused_as_a_whole() {
        String large = "x".repeat(600);
        complete("one", "{'_all':true,'a':'" + large + "'}");

        assertThat(forms.complete(event("two", json("{'_all':true,'a':'" + large + "'}"))))
                .isEmpty();
    }

    @Test
    void many_small_forms_are_counted_too() {
        for (int i = 0; i < 15; i++) {
            forms.complete(event("form" + i, json("{'_all':true}")));
        }

        assertThat(forms.complete(event("last", json("{'_all':true}")))).isEmpty();
    }

    @Test
    void what_was_refused_leaves_the_form_as_it_was() {
        complete("search", "{'_all':true,'q':'a'}");
        forms.complete(event("search", json("{'_target':'q','q':'" + "x".repeat(2_000) + "'}")));

        assertThat(complete("search", "{'_target':'by','by':'name'}"))
                .isEqualTo(json("{'q':'a','by':'name','_target':'by'}"));
    }

    @Test
    void what_was_refused_takes_no_room() {
        for (int i = 0; i < 400; i++) {
            forms.complete(event("form" + i, json("{'_all':true,'a':'" + "x".repeat(2_000) + "'}")));
        }

        assertThat(forms.complete(event("search", json("{'_all':true,'q':'a'}"))))
                .isNotEmpty();
    }

    @Test
    void a_field_that_shrinks_makes_room_for_another() {
        for (int i = 0; i < 100; i++) {
            complete("search", "{'_target':'a','a':'" + "x".repeat(600) + "','b':[]}");
            complete("search", "{'_target':'b','b':'" + "x".repeat(600) + "','a':'x'}");
        }

        assertThat(complete("search", "{'_all':true,'a':'" + "x".repeat(800) + "'}"))
                .containsKey("a");
    }

    @Test
    void a_form_that_is_forgotten_makes_room() {
        complete("one", "{'_all':true,'a':'" + "x".repeat(600) + "'}");

        forms.forget("one");
        forms.forget("never seen");

        assertThat(complete("two", "{'_all':true,'a':'" + "x".repeat(800) + "'}"))
                .containsKey("a");
    }

    @Test
    void forms_are_counted_however_small_they_are() {
        FormMemory roomy = new FormMemory(1 << 20);
        for (int i = 0; i < 64; i++) {
            assertThat(roomy.complete(event("form" + i, json("{'_all':true}")))).isNotEmpty();
        }

        assertThat(roomy.complete(event("one more", json("{'_all':true}")))).isEmpty();
        assertThat(roomy.complete(event("form0", json("{'_all':true,'q':'a'}"))))
                .isNotEmpty();
    }

    private JsonObject complete(String name, String payload) {
        return forms.complete(event(name, json(payload))).orElseThrow().payload();
    }

    private static Event event(String name, JsonObject payload) {
        return new Event(1, 0, 1, name, payload, null);
    }

    private static JsonObject json(String text) {
        return Examples.parse(text.replace('\'', '"')).asJsonObject();
    }
}
