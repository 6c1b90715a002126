package dev.lightspeed.test.find;

import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.checkbox;
import static dev.lightspeed.test.find.Finders.css;
import static dev.lightspeed.test.find.Finders.field;
import static dev.lightspeed.test.find.Finders.listItem;
import static dev.lightspeed.test.find.Finders.option;
import static dev.lightspeed.test.find.Scenes.failure;
import static dev.lightspeed.test.find.Scenes.message;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.test.aria.Properties;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class SentencesTest {

    private static final String LIST = "<ul><li>Milk<li>Bread</ul>";

    /** A page of the kit as far as it is needed here. */
    private record SaidPage(Scene scene) implements Sentences<SaidPage> {

        static SaidPage of(String body) {
            return new SaidPage(Scenes.of(body));
        }

        @Override
        public SaidPage and(Condition condition) {
            condition.check(scene);
            return this;
        }
    }

    @Test
    void sentences_chain() {
        SaidPage page = SaidPage.of("<title>Todos</title><input name=title aria-label=Title>" + LIST);

        page.shows(listItem("Milk"))
                .and(field("title").isEmpty())
                .shows(2, listItem())
                .hides(listItem("Cheese"))
                .hasTitle("Todos")
                .isAt("/todos")
                .and(listItem().lists("Milk", "Bread").and(field("title").isEnabled()));
    }

    @Test
    void the_second_of_two_conditions_fails_too() {
        Condition both = listItem("Milk").isShown().and(listItem("Bread").isHidden());

        assertThat(message("<ul><li>Milk<li>Bread</ul>", both)).startsWith("/todos: list item \"Bread\" is shown");
        assertThat(both).hasToString("list item \"Milk\" is shown and list item \"Bread\" is hidden");
    }

    @Test
    void says_what_is_there_in_place_of_what_should_be_shown() {
        assertThat(message(LIST, listItem("Milch").isShown())).isEqualTo("""
                /todos: there is no list item "Milch".
                Nearest:
                  list item "Milk"
                The page:
                    <body>
                      <ul>
                  >     <li>Milk</li>
                        <li>Bread</li>""");
    }

    @Test
    void says_that_there_is_nothing_of_the_kind() {
        assertThat(message("<p>x</p>", button("Add").isShown())).isEqualTo("""
                /todos: there is no button "Add", nor any other button.
                The page:
                    <body>
                      <p>x</p>""");
    }

    @Test
    void says_what_should_be_hidden() {
        assertThat(message(LIST, listItem("Milk").isHidden())).isEqualTo("""
                /todos: list item "Milk" is shown, and should not be.
                Found:
                  list item "Milk"
                The page:
                    <body>
                      <ul>
                  >     <li>Milk</li>
                        <li>Bread</li>""");
    }

    @Test
    void says_how_many_there_are() {
        AssertionFailedError failure = failure(Scenes.of(LIST), listItem().isShown(1));

        assertThat(failure).hasMessage("""
                /todos: list item is shown 2 times, not once.
                Found:
                  list item "Milk"
                  list item "Bread"
                The page:
                    <body>
                      <ul>
                  >     <li>Milk</li>
                  >     <li>Bread</li>""");
        assertThat(failure.getExpected().getValue()).isEqualTo(1);
        assertThat(failure.getActual().getValue()).isEqualTo(2);
    }

    @Test
    void none_may_be_asked_for() {
        listItem("Cheese").isShown(0).check(Scenes.of(LIST));
        assertThat(message(LIST, listItem("Cheese").isShown(1)))
                .startsWith("/todos: there is no list item \"Cheese\".\nNearest:\n  list item \"Milk\"\n");
    }

    @Test
    void says_which_texts_are_listed() {
        AssertionFailedError failure = failure(Scenes.of(LIST), listItem().lists("Bread", "Milk"));

        assertThat(failure).hasMessage("""
                /todos: list item lists "Milk", "Bread", not "Bread", "Milk".
                The page:
                    <body>
                      <ul>
                  >     <li>Milk</li>
                  >     <li>Bread</li>""");
        assertThat(failure.getExpected().getValue()).isEqualTo(List.of("Bread", "Milk"));
        assertThat(failure.getActual().getValue()).isEqualTo(List.of("Milk", "Bread"));
    }

    @Test
    void says_that_nothing_is_listed() {
        assertThat(message("<p>x</p>", listItem().lists("Milk"))).isEqualTo("""
                /todos: list item lists none, not "Milk".
                The page:
                    <body>
                      <p>x</p>""");
    }

    @Test
    void says_the_text_that_is_there() {
        AssertionFailedError failure = failure(
                Scenes.of("<p id=a>Milk  and <b>bread</b></p>"), css("#a").hasText("Milk"));

        assertThat(failure).hasMessage("""
                /todos: element matching css "#a" has the text "Milk and bread", not "Milk".
                The page:
                    <body>
                  >   <p id="a">
                        Milk and
                        <b>bread</b>""");
        assertThat(failure.getExpected().getValue()).isEqualTo("Milk");
        assertThat(failure.getActual().getValue()).isEqualTo("Milk and bread");
        css("#a").hasText("Milk and bread").check(Scenes.of("<p id=a>Milk  and <b>bread</b></p>"));
    }

    @Test
    void says_the_text_that_lacks_a_part() {
        assertThat(message("<p id=a>Milk</p>", css("#a").containsText("bread"))).isEqualTo("""
                /todos: element matching css "#a" has the text "Milk", without "bread" in it.
                The page:
                    <body>
                  >   <p id="a">Milk</p>""");
        css("#a").containsText("milk").check(Scenes.of("<p id=a>Milk</p>"));
    }

    @Test
    void says_the_value_that_is_there() {
        AssertionFailedError failure =
                failure(Scenes.of("<input name=a value=x>"), field("a").hasValue("y"));

        assertThat(failure).hasMessage("""
                /todos: field "a" has the value "x", not "y".
                The page:
                    <body>
                  >   <input name="a" value="x"> (value "x")""");
        assertThat(failure.getExpected().getValue()).isEqualTo("y");
        assertThat(failure.getActual().getValue()).isEqualTo("x");
        field("a").hasValue("x").check(Scenes.of("<input name=a value=x>"));
    }

    @Test
    void refuses_to_speak_of_a_value_where_there_is_none() {
        assertThat(message(LIST, listItem("Milk").hasValue("x"))).isEqualTo("""
                /todos: list item "Milk" has no value: it is no field.
                The page:
                    <body>
                      <ul>
                  >     <li>Milk</li>
                        <li>Bread</li>""");
    }

    @Test
    void says_what_should_not_be_in_a_field() {
        assertThat(message("<input name=a value=x>", field("a").isEmpty())).isEqualTo("""
                /todos: field "a" holds "x", and should be empty.
                The page:
                    <body>
                  >   <input name="a" value="x"> (value "x")""");
        assertThat(message("<p id=a>x</p>", css("#a").isEmpty())).isEqualTo("""
                /todos: element matching css "#a" holds "x", and should be empty.
                The page:
                    <body>
                  >   <p id="a">x</p>""");
    }

    @Test
    void says_what_is_not_checked() {
        String body = "<input type=checkbox aria-label=on checked><input type=checkbox aria-label=off>";

        checkbox("on").isChecked().and(checkbox("off").isUnchecked()).check(Scenes.of(body));
        assertThat(message(body, checkbox("off").isChecked())).isEqualTo("""
                /todos: checkbox "off" is not checked.
                The page:
                    <body>
                      <input type="checkbox" aria-label="on" checked> (checked)
                  >   <input type="checkbox" aria-label="off">""");
        assertThat(message(body, checkbox("on").isUnchecked())).isEqualTo("""
                /todos: checkbox "on" is checked.
                The page:
                    <body>
                  >   <input type="checkbox" aria-label="on" checked> (checked)
                      <input type="checkbox" aria-label="off">""");
    }

    @Test
    void refuses_to_speak_of_a_tick_where_there_can_be_none() {
        assertThat(message("<p id=a></p>", css("#a").isUnchecked())).isEqualTo("""
                /todos: element matching css "#a" cannot be checked: it is no checkbox, radio button or switch.
                The page:
                    <body>
                  >   <p id="a">""");
    }

    @Test
    void says_what_is_not_selected() {
        String body = "<select><option>a<option>b</select>";

        option("a").isSelected().check(Scenes.of(body));
        assertThat(message(body, option("b").isSelected())).isEqualTo("""
                /todos: option "b" is not selected.
                The page:
                    <body>
                      <select> (value "a")
                        <option>a</option> (selected)
                  >     <option>b</option>""");
        assertThat(message("<p id=a>x</p>", css("#a").isSelected())).isEqualTo("""
                /todos: element matching css "#a" cannot be selected: it is no option.
                The page:
                    <body>
                  >   <p id="a">x</p>""");
    }

    @Test
    void says_what_is_enabled_and_disabled() {
        String body = "<button disabled>a</button><fieldset disabled><button>b</button></fieldset><button>c</button>";

        button("a")
                .isDisabled()
                .and(button("b").isDisabled())
                .and(button("c").isEnabled())
                .check(Scenes.of(body));
        assertThat(message("<button>c</button>", button("c").isDisabled())).isEqualTo("""
                /todos: button "c" is enabled.
                The page:
                    <body>
                  >   <button>c</button>""");
        assertThat(message("<button disabled>a</button>", button("a").isEnabled()))
                .isEqualTo("""
                /todos: button "a" is disabled.
                The page:
                    <body>
                  >   <button disabled>a</button>""");
    }

    @Test
    void says_what_is_marked_as_wrong() {
        String body = "<input name=a aria-invalid=true><input name=b>";

        field("a").isInvalid().and(field("b").isValid()).check(Scenes.of(body));
        assertThat(message("<input name=b>", field("b").isInvalid())).isEqualTo("""
                /todos: field "b" is not marked with aria-invalid.
                The page:
                    <body>
                  >   <input name="b"> (value "")""");
        assertThat(message("<input name=a aria-invalid=true>", field("a").isValid()))
                .isEqualTo("""
                /todos: field "a" is marked with aria-invalid.
                The page:
                    <body>
                  >   <input name="a" aria-invalid="true"> (value "")""");
    }

    @Test
    void says_which_attributes_there_are() {
        css("p").hasAttribute("class").and(css("p").hasAttribute("class", "x")).check(Scenes.of("<p class=x>a</p>"));
        assertThat(message("<p>a</p>", css("p").hasAttribute("class"))).isEqualTo("""
                /todos: element matching css "p" has no attribute "class".
                The page:
                    <body>
                  >   <p>a</p>""");
        assertThat(message("<p>a</p>", css("p").hasAttribute("class", "x"))).startsWith("""
                /todos: element matching css "p" has no attribute "class".
                """);
        assertThat(message("<p class=y>a</p>", css("p").hasAttribute("class", "x")))
                .isEqualTo("""
                /todos: element matching css "p" has the attribute class "y", not "x".
                The page:
                    <body>
                  >   <p class="y">a</p>""");
    }

    @Test
    void says_where_the_focus_is() {
        Document document = Jsoup.parse("<input name=a><button>Add</button>");
        Scene scene = new Scene(document, focusing(document.selectFirst("button")), "/todos", List.of());

        button("Add").isFocused().check(scene);
        assertThat(failure(scene, field("a").isFocused())).hasMessage("""
                /todos: field "a" does not have the focus, button "Add" has.
                The page:
                    <body>
                  >   <input name="a"> (value "")
                      <button>Add</button> (focused)""");
        assertThat(message("<input name=a>", field("a").isFocused()))
                .startsWith("/todos: field \"a\" does not have the focus, nothing has.\n");
    }

    private static Properties focusing(Element focused) {
        Properties untouched = Properties.ofAttributes();
        return new Properties() {

            @Override
            public String value(Element control) {
                return untouched.value(control);
            }

            @Override
            public boolean checked(Element box) {
                return untouched.checked(box);
            }

            @Override
            public boolean selected(Element option) {
                return untouched.selected(option);
            }

            @Override
            public Element focused() {
                return focused;
            }
        };
    }

    @Test
    void says_the_title_and_the_url() {
        AssertionFailedError title = failure(Scenes.of("<title>Todos</title>"), Condition.title("Shop"));
        AssertionFailedError url = failure(Scenes.of(""), Condition.url("/shop"));

        assertThat(title).hasMessage("/todos: the title is \"Todos\", not \"Shop\".");
        assertThat(title.getExpected().getValue()).isEqualTo("Shop");
        assertThat(url).hasMessage("/todos: the URL is \"/todos\", not \"/shop\".");
        assertThat(url.getActual().getValue()).isEqualTo("/todos");
    }
}
