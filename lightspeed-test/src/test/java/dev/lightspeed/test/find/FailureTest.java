package dev.lightspeed.test.find;

import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.css;
import static dev.lightspeed.test.find.Finders.field;
import static dev.lightspeed.test.find.Finders.heading;
import static dev.lightspeed.test.find.Finders.listItem;
import static dev.lightspeed.test.find.Finders.text;
import static dev.lightspeed.test.find.Scenes.failure;
import static dev.lightspeed.test.find.Scenes.message;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.test.aria.Properties;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void lists_all_where_one_is_asked_for() {
        String body = "<ul><li>Milk <button>Delete</button><li>Bread <button>Delete</button></ul>";

        assertThat(message(body, button("Delete").isEnabled())).isEqualTo("""
                /todos: button "Delete" is there 2 times. Say which one with within(...) or nth(...).
                Found:
                  button "Delete"
                  button "Delete"
                The page:
                    <body>
                      <ul>
                        <li>
                          Milk
                  >       <button>Delete</button>
                        <li>
                          Bread
                  >       <button>Delete</button>""");
    }

    @Test
    void says_what_hides_the_element() {
        String body = """
                <p hidden>a</p><details><summary>More</summary><p>a</p></details><dialog><p>a</p></dialog>
                <p style="color: red; display: none">a</p><template><p>a</p></template>""";

        assertThat(message(body, css("p").containing("a").isShown())).isEqualTo("""
                /todos: there is no element matching css "p" containing "a".
                Nearest:
                  paragraph "a": hidden by the attribute hidden of <p>
                  paragraph "a": hidden by the closed <details>
                  paragraph "a": hidden by the closed <dialog>
                  paragraph "a": hidden by the style of <p>
                  paragraph "a": hidden by being in <template>
                The page:
                    <body>
                  >   <p hidden>a</p>
                      <details>
                        <summary>More</summary>
                  >     <p>a</p>
                      <dialog>
                  >     <p>a</p>
                  >   <p style="color: red; display: none">a</p>""");
    }

    @Test
    void says_what_keeps_an_element_from_who_does_not_see_it() {
        String body = "<div aria-hidden=true id=x><button>a</button></div><div inert><button>a</button></div>";

        assertThat(message(body, button("a").isShown())).isEqualTo("""
                /todos: there is no button "a".
                Nearest:
                  button "a": hidden by the attribute aria-hidden of <div id="x">
                  button "a": hidden by the attribute inert of <div>
                The page:
                    <body>
                      <div aria-hidden="true" id="x">
                  >     <button>a</button>
                      <div inert>
                  >     <button>a</button>""");
    }

    @Test
    void names_what_has_another_role() {
        assertThat(message(
                        "<button>Add</button><a href=/>Ad</a>", heading("Add").isShown()))
                .isEqualTo("""
                /todos: there is no heading "Add".
                Nearest:
                  button "Add"
                The page:
                    <body>
                  >   <button>Add</button>
                      <a href="/">Ad</a>""");
    }

    @Test
    void sorts_the_nearest_by_their_distance() {
        String body = "<label>Titles <input></label><label>Title <input></label><label>Notes <input></label>";

        assertThat(message(body, field("Titl").isEmpty())).isEqualTo("""
                /todos: there is no field "Titl".
                Nearest:
                  field "Title"
                  field "Titles"
                The page:
                    <body>
                      <label>
                        Titles
                  >     <input> (value "")
                      <label>
                        Title
                  >     <input> (value "")
                      <label>
                        Notes
                        <input> (value "")""");
    }

    @Test
    void names_what_there_is_where_nothing_is_near() {
        assertThat(message("<ul><li>a<li>b</ul>", listItem("Milk").isShown())).isEqualTo("""
                /todos: there is no list item "Milk".
                Nearest:
                  list item "a"
                  list item "b"
                The page:
                    <body>
                      <ul>
                  >     <li>a</li>
                  >     <li>b</li>""");
    }

    @Test
    void finds_the_text_that_a_text_is_a_part_of() {
        assertThat(message("<div><p>Nothing to do.</p></div>", text("Nothing").isShown()))
                .isEqualTo("""
                /todos: there is no text "Nothing".
                Nearest:
                  text "Nothing to do."
                The page:
                    <body>
                      <div>
                  >     <p>Nothing to do.</p>""");
    }

    @Test
    void says_that_the_place_to_look_in_is_missing() {
        String body = "<ul><li>Milk <button>Delete</button></ul>";

        Condition nothingThere = button("Delete").within(listItem("Bread")).isHidden();

        assertThat(message(body, nothingThere)).isEqualTo("""
                /todos: there is no list item "Bread".
                Nearest:
                  list item "Milk Delete"
                The page:
                    <body>
                      <ul>
                  >     <li>
                          Milk
                          <button>Delete</button>""");
    }

    @Test
    void leaves_markers_and_scripts_out_of_the_page() {
        String body = "<p ls-s='class' class=x><!---->a<!--;-->b</p><script>x</script><style>y</style>";

        assertThat(message(body, css("p").hasText("x"))).isEqualTo("""
                /todos: element matching css "p" has the text "ab", not "x".
                The page:
                    <body>
                  >   <p class="x">ab</p>""");
    }

    @Test
    void shows_what_stands_next_to_the_place_in_a_long_list() {
        String body = IntStream.range(0, 100).mapToObj(i -> "<li>Item " + i).collect(joining("", "<ul>", "</ul>"));

        String[] lines = message(body, listItem("Item 50").isHidden()).split("\n", -1);

        assertThat(lines)
                .hasSize(26)
                .startsWith(
                        "/todos: list item \"Item 50\" is shown, and should not be.",
                        "Found:",
                        "  list item \"Item 50\"",
                        "The page:",
                        "  ... 41 lines more",
                        "      <li>Item 40</li>");
        assertThat(lines[15]).isEqualTo("  >   <li>Item 50</li>");
        assertThat(lines).endsWith("      <li>Item 59</li>", "  ... 40 lines more");
    }

    @Test
    void ends_with_the_last_messages() {
        List<String> messages = List.of("up   [\"event\",1]", "down [\"diff\",1]");
        Scene scene = new Scene(Jsoup.parse("<p>x</p>"), Properties.ofAttributes(), "/todos", messages);

        assertThat(failure(scene, button("Add").isShown())).hasMessage("""
                /todos: there is no button "Add", nor any other button.
                The page:
                    <body>
                      <p>x</p>
                Last messages:
                  up   ["event",1]
                  down ["diff",1]""");
    }
}
