package dev.lightspeed.html;

import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {

    @Test
    void stand_in_the_tag_in_their_order() {
        assertThat(html("<a class=x {...}>{}</a>", Attributes.of("href", "/a", "data-n", 7, "title", "<\""), "y"))
                .hasToString("<a class=\"x\" href=\"/a\" data-n=\"7\" title=\"&lt;&quot;\">y</a>");
    }

    @Test
    void are_left_out_for_null_and_false_and_have_no_value_for_true() {
        Attributes attributes = Attributes.of("a", null, "b", false, "data-c", true, "hidden", true, "checked", false);

        assertThat(attributes).hasToString(" data-c=\"\" hidden=\"\"");
    }

    @Test
    void say_true_and_false_where_these_are_words() {
        assertThat(Attributes.of("aria-expanded", false, "draggable", true, "aria-label", null))
                .hasToString(" aria-expanded=\"false\" draggable=\"true\"");
    }

    @Test
    void give_way_to_what_the_tag_has_itself_wherever_it_stands() {
        Attributes attributes = Attributes.of("CLASS", "mine", "id", "i", "title", "t", "hidden", true);

        assertThat(html("<p id=own {...} class={} hidden={}></p>", attributes, null, false))
                .hasToString("<p id=\"own\" title=\"t\"></p>");
    }

    @Test
    void may_be_none() {
        assertThat(html("<p {...}></p>", (Object) null)).hasToString("<p></p>");
        assertThat(html("<br {...}>", Attributes.none())).hasToString("<br>");
    }

    @Test
    void of_one_name_the_last_one_stands() {
        Attributes attributes = Attributes.of("a", 1, "b", 2);

        assertThat(attributes.and("A", 3)).hasToString(" b=\"2\" A=\"3\"");
        assertThat(attributes.and("a", null)).isEqualTo(Attributes.of("b", 2));
        assertThat(attributes).hasToString(" a=\"1\" b=\"2\"");
    }

    @Test
    void replace_urls_that_run_code() {
        assertThat(Attributes.of("HREF", "javascript:x", "srcset", "/a 1x, javascript:x 2x", "action", "/b"))
                .hasToString(" HREF=\"about:invalid#scheme-refused\" srcset=\"about:invalid#scheme-refused\""
                        + " action=\"/b\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            onclick | it would run as script. Use ls-click and its kin, or a listener in a script file.
            onLoad  | it would run as script. Use ls-click and its kin, or a listener in a script file.
            Style   | a strict content security policy forbids it. Use a class.
            srcdoc  | it is a document of its own. Use src.
            ls-s    | it is the runtime's own. Use another name.
            ls-a    | it is the runtime's own. Use another name.
            a b     | it is no name. Use letters, digits and - _ . : after a letter.
            a=      | it is no name. Use letters, digits and - _ . : after a letter.
            @click  | it is no name. Use letters, digits and - _ . : after a letter.
            ``      | it is no name. Use letters, digits and - _ . : after a letter.
            """)
    void refuse_a_name(String name, String reason) {
        assertThatThrownBy(() -> Attributes.of("title", "x", name, "y"))
                .isInstanceOf(TemplateException.class)
                .message()
                .matches("AttributesTest\\.java:\\d+: .*")
                .endsWith(": the attribute " + name + ": " + reason);
    }

    @Test
    void refuse_values_that_are_no_text() {
        assertThatThrownBy(() -> Attributes.of("title", List.of("x")))
                .hasMessageEndingWith(": the attribute title got a collection. Give it text.");
        assertThatThrownBy(() -> Attributes.of("title", html("<b></b>")))
                .hasMessageEndingWith(": the attribute title got HTML. Give it text.");
        assertThatThrownBy(() -> Attributes.of("checked", "no"))
                .hasMessageEndingWith(": the attribute checked got \"no\". It is there or not: give it true or false.");
    }

    @Test
    void come_as_names_and_values_by_turns() {
        assertThatThrownBy(() -> Attributes.of("a", 1, "b"))
                .hasMessageEndingWith(": Attributes.of takes names and values by turns, and got b without a value.");
        assertThatThrownBy(() -> Attributes.of("a", 1, 2, "b"))
                .hasMessageEndingWith(": Attributes.of takes names and values by turns, and got 2 in place of a name.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p {...} {...}></p> | 1:10: <p> has {...} twice. Remove one.
            <script {...}></script> | 1:9: {...} in <script>: its attributes are fixed. Put the value into a data attribute elsewhere.
            <meta {...}> | 1:7: {...} in <meta>: it could act as a header. Write its attributes out.
            <svg><animate {...}/></svg> | 1:15: {...} in <animate>: an animation may set any attribute, also href. Use a class.
            <template><p {...}></p></template> | 1:11: a slot in <template>: what it holds is no part of the page. Take it out of there.
            <p>{...}</p> | 1:4: a single { has no meaning. A hole is {}, its value comes after the template; for the brace itself write it twice.
            <p ls-a=x></p> | 1:4: ls-a is the runtime's own. Use another name.
            """)
    void have_no_place_in(String source, String message) {
        assertThatThrownBy(() -> Template.parse(source)).message().endsWith(" template " + message);
    }

    @Test
    void are_nothing_for_raw_html() {
        assertThatThrownBy(() -> RawHtml.trusted("<p {...}></p>"))
                .hasMessageEndingWith("1:4: an attribute needs a fixed name. Write it out.");
    }

    @Test
    void fill_their_own_holes_only() {
        assertThatThrownBy(() -> html("<p {...}></p>", "x").toString())
                .hasMessage("{...} of <p> got \"x\". Give it Attributes.of(name, value) or null.");
        assertThatThrownBy(() -> html("<p>{}</p>", Attributes.none()).toString())
                .hasMessage("a slot of <p> got attributes. A tag takes them: <p {...}>.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p {...} title={}></p>", "<p {...}title={}></p>", "<p\n  {...}\n  title={}></p>"})
    void are_a_slot_among_the_others(String source) {
        assertThat(Template.parse(source).markup()).isEqualTo("<p ls-s=\"... title\"></p>");
    }
}
