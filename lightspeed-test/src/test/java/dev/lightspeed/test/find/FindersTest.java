package dev.lightspeed.test.find;

import static dev.lightspeed.test.find.Finders.alert;
import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.cell;
import static dev.lightspeed.test.find.Finders.checkbox;
import static dev.lightspeed.test.find.Finders.css;
import static dev.lightspeed.test.find.Finders.dialog;
import static dev.lightspeed.test.find.Finders.field;
import static dev.lightspeed.test.find.Finders.form;
import static dev.lightspeed.test.find.Finders.heading;
import static dev.lightspeed.test.find.Finders.image;
import static dev.lightspeed.test.find.Finders.link;
import static dev.lightspeed.test.find.Finders.listItem;
import static dev.lightspeed.test.find.Finders.option;
import static dev.lightspeed.test.find.Finders.radio;
import static dev.lightspeed.test.find.Finders.role;
import static dev.lightspeed.test.find.Finders.row;
import static dev.lightspeed.test.find.Finders.status;
import static dev.lightspeed.test.find.Finders.testId;
import static dev.lightspeed.test.find.Finders.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lightspeed.test.aria.AriaRole;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FindersTest {

    /** The ids of what is found. */
    private static List<String> found(Finder finder, String body) {
        return finder.all(Scenes.of(body)).stream().map(Element::id).toList();
    }

    @Test
    void a_list_item_is_meant_by_all_of_its_text_or_all_of_a_part() {
        String body = """
                <ul>
                  <li id="whole">Milk</li>
                  <li id="run"><input type="checkbox"> Milk <button>Delete</button></li>
                  <li id="element"><b>Milk</b>, 2 litres</li>
                  <li id="other">Milk, warm</li>
                </ul>""";

        assertThat(found(listItem("Milk"), body)).containsExactly("whole", "run", "element");
    }

    @Test
    void markers_do_not_part_a_text() {
        String body = "<ul><li id='a'><!---->3<!--;--> litres of <!---->milk <button>x</button></li></ul>";

        assertThat(found(listItem("3 litres of milk"), body)).containsExactly("a");
    }

    @Test
    void of_items_in_each_other_the_innermost_is_meant() {
        String body = "<ul><li id='outer'>Food<ul><li id='inner'>Milk</li></ul></li></ul>";

        assertThat(found(listItem("Milk"), body)).containsExactly("inner");
        assertThat(found(listItem(), body)).containsExactly("outer", "inner");
    }

    @Test
    void a_field_is_meant_by_its_label_before_its_name_before_its_placeholder_before_its_id() {
        String label = "<label>title <input id='a'></label>";
        String name = "<input id='b' name='title' aria-label='x'>";
        String placeholder = "<input id='c' placeholder='title' aria-label='y'>";
        String id = "<input id='title' aria-label='z'>";

        assertThat(found(field("title"), id + placeholder + name + label)).containsExactly("a");
        assertThat(found(field("title"), id + placeholder + name)).containsExactly("b");
        assertThat(found(field("title"), id + placeholder)).containsExactly("c");
        assertThat(found(field("title"), id)).containsExactly("title");
    }

    @Test
    void buttons_and_hidden_inputs_are_no_fields() {
        String body = "<input type='submit' name='a'><input type='hidden' name='a'><button name='a'>a</button>"
                + "<select id='s' name='a'></select><textarea id='t' name='a'></textarea><input id='p' type='password' name='a'>";

        assertThat(found(field("a"), body)).containsExactly("s", "t", "p");
    }

    @Test
    void a_checkbox_is_meant_by_its_name_or_else_by_its_item_or_row() {
        String item = "<ul><li><input id='item' type='checkbox'> Milk</li></ul>";
        String row = "<table><tr><td><input id='row' type='checkbox'><td>Milk</table>";
        String label = "<label><input id='label' type='checkbox'> Milk</label>";

        assertThat(found(checkbox("Milk"), item + row)).containsExactly("item", "row");
        assertThat(found(checkbox("Milk"), item + label)).containsExactly("label");
    }

    @Test
    void a_radio_button_is_meant_by_its_label() {
        String body = "<label><input id='r' type='radio'> Red</label><label><input id='g' type='radio'> Green</label>";

        assertThat(found(radio("Green"), body)).containsExactly("g");
        assertThat(found(radio(), body)).containsExactly("r", "g");
    }

    @Test
    void buttons_are_meant_by_what_they_say() {
        String body =
                "<button id='a'>Add</button><input id='b' type='submit' value='Add'><a id='c' role='button'>Add</a>"
                        + "<button id='d' aria-label='Close'>x</button>";

        assertThat(found(button("Add"), body)).containsExactly("a", "b", "c");
        assertThat(found(button("Close"), body)).containsExactly("d");
        assertThat(found(button("x"), body)).isEmpty();
    }

    @Test
    void links_headings_images_and_options_are_meant_by_their_names() {
        String body = "<a id='a' href='/x'>Shop</a><a>Shop</a><h2 id='h'>Shop</h2><img id='i' alt='Shop'><img alt=''>"
                + "<select><option id='o'>Shop<option>x</select>";

        assertThat(found(link("Shop"), body)).containsExactly("a");
        assertThat(found(heading("Shop"), body)).containsExactly("h");
        assertThat(found(image("Shop"), body)).containsExactly("i");
        assertThat(found(image(), body)).containsExactly("i");
        assertThat(found(option("Shop"), body)).containsExactly("o");
    }

    @Test
    void rows_are_meant_by_a_cell_and_cells_by_their_text() {
        String body = "<table><tr id='h'><th>Name<th>Price<tr id='m'><td id='c'>Milk<td>1.20</table>";

        assertThat(found(row("Milk"), body)).containsExactly("m");
        assertThat(found(row(), body)).containsExactly("h", "m");
        assertThat(found(cell("Milk"), body)).containsExactly("c");
        assertThat(found(cell().within(row("Milk")), body)).hasSize(2);
    }

    @Test
    void dialogs_alerts_and_status_lines_are_meant_by_a_name_or_a_part() {
        String body =
                "<dialog open id='d'><h2>Delete?</h2><button>Yes</button></dialog><dialog><h2>Delete?</h2></dialog>"
                        + "<p role='alert' id='a'>No milk <a href='/'>Back</a></p><output id='s'>Saved</output>";

        assertThat(found(dialog("Delete?"), body)).containsExactly("d");
        assertThat(found(alert("No milk"), body)).containsExactly("a");
        assertThat(found(status("Saved"), body)).containsExactly("s");
    }

    @Test
    void forms_are_meant_by_their_event_before_their_id() {
        String event = "<form id='a' ls-submit='add'></form>";
        String id = "<form id='add'></form>";

        assertThat(found(form("add"), id + event)).containsExactly("a");
        assertThat(found(form("add"), id)).containsExactly("add");
    }

    @Test
    void a_text_is_the_innermost_element_that_shows_it() {
        String body = "<div><p><b id='b'>Nothing</b></p></div><p id='p'>Nothing <i>at all</i></p>";

        assertThat(found(text("Nothing"), body)).containsExactly("b");
        assertThat(found(text("Nothing at all"), body)).containsExactly("p");
        assertThat(found(text().matching("Nothing .*"), body)).containsExactly("p");
    }

    @Test
    void test_ids_selectors_and_roles_find_too() {
        String body = "<nav id='n' aria-label='Main' data-testid='menu' class='x'></nav><nav></nav>";

        assertThat(found(testId("menu"), body)).containsExactly("n");
        assertThat(found(css("nav.x"), body)).containsExactly("n");
        assertThat(found(role(AriaRole.NAVIGATION, "Main"), body)).containsExactly("n");
        assertThat(found(role(AriaRole.NAVIGATION), body)).containsExactly("n", "");
    }

    @Test
    void wants_less_of_a_text_when_told_so() {
        String body = "<ul><li id='a'>Milk, warm<li id='b'>Bread</ul>";

        assertThat(found(listItem().containing("milk"), body)).containsExactly("a");
        assertThat(found(listItem().matching("B[a-z]+"), body)).containsExactly("b");
    }

    @Test
    void looks_inside_of_what_is_named_from_the_outside_in() {
        String body = "<ul id='u'><li>Milk <button id='a'>Delete</button><li>Bread <button id='b'>Delete</button></ul>"
                + "<ol id='o'><li>Bread <button id='c'>Delete</button></ol>";

        Finder delete = button("Delete").within(listItem("Bread")).within(css("#o"));

        assertThat(found(delete, body)).containsExactly("c");
        assertThat(delete)
                .hasToString("button \"Delete\" within list item \"Bread\" within element matching css \"#o\"");
    }

    @Test
    void fields_are_within_the_form_that_they_name() {
        String body =
                "<form id='add'><input id='a' name='title'></form><input id='b' name='note' form='add'><input name='note'>";

        assertThat(found(field("note").within(form("add")), body)).containsExactly("b");
        assertThat(found(field("title").within(form("add")), body)).containsExactly("a");
    }

    @Test
    void counts_from_one() {
        String body = "<ul><li id='a'>Milk<li id='b'>Bread</ul>";

        assertThat(found(listItem().nth(2), body)).containsExactly("b");
        assertThat(found(listItem().nth(3), body)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> listItem("Milk").nth(0))
                .withMessage("list item \"Milk\": nth(0) is nowhere. Count from 1.");
    }

    @Test
    void finds_nothing_that_is_hidden() {
        String body = "<ul hidden><li>Milk</ul><ul aria-hidden='true'><li>Milk</ul><div inert><p id='p'>Milk</p></div>";

        assertThat(found(listItem("Milk"), body)).isEmpty();
        assertThat(found(css("p"), body)).containsExactly("p");
    }
}
