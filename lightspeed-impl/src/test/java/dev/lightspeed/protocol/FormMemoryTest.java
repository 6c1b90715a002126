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
