package dev.lightspeed.test.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormCheckTest {

    private static List<String> missing(String body, String... needed) {
        Scene scene = Scenes.of(body);
        return FormCheck.missing(scene, scene.document().selectFirst("form"), List.of(needed));
    }

    @Test
    void is_content_with_a_form_that_sends_all_that_is_needed() {
        String body =
                "<form id=f ls-submit=add><input name=title><select name=kind></select><textarea name=note></textarea>"
                        + "<input name=address.street><button name=how value=1>Add</button></form><input form=f name=outside>";

        assertThat(missing(body, "title", "kind", "note", "address", "how", "outside"))
                .isEmpty();
    }

    @Test
    void names_the_field_that_may_be_meant() {
        String body = "<form ls-submit=add><input name=titel><input name=done></form>";

        assertThat(missing(body, "title", "done"))
                .containsExactly("form \"add\": no field is named \"title\", which the handler needs."
                        + " Rename \"titel\"; its fields are \"titel\", \"done\".");
    }

    @Test
    void says_what_to_add_where_nothing_is_near() {
        assertThat(missing("<form ls-submit=add></form><input name=title>", "title"))
                .containsExactly("form \"add\": no field is named \"title\", which the handler needs."
                        + " Add <input name=\"title\">; its fields are none.");
    }

    @Test
    void does_not_count_what_a_browser_does_not_send() {
        String body =
                "<form ls-submit=add><input name=a disabled><input type=button name=b><input form=x name=c></form>";

        assertThat(missing(body, "a", "b", "c"))
                .containsExactly(
                        "form \"add\": the field \"a\" is disabled, so it is not sent. Enable it, or make it readonly.",
                        "form \"add\": no field is named \"b\", which the handler needs."
                                + " Add <input name=\"b\">; its fields are \"a\".",
                        "form \"add\": no field is named \"c\", which the handler needs."
                                + " Add <input name=\"c\">; its fields are \"a\".");
    }
}
