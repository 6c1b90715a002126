package dev.lightspeed.test.aria;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SemanticsTest {

    /** The element is the one with the id x. */
    private static AriaRole role(String body) {
        Document document = Jsoup.parse(body);
        return new Semantics(document, Properties.ofAttributes()).role(x(document));
    }

    private static String name(String body) {
        Document document = Jsoup.parse(body);
        return new Semantics(document, Properties.ofAttributes()).name(x(document));
    }

    private static Element x(Document document) {
        return document.getElementById("x");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <a id=x href=/>a</a>                                     | LINK
                    <a id=x>a</a>                                            | GENERIC
                    <aside id=x></aside>                                     | COMPLEMENTARY
                    <article><header id=x></header></article>                | GENERIC
                    <header id=x></header>                                   | BANNER
                    <form id=x></form>                                       |
                    <form id=x aria-label=a></form>                          | FORM
                    <img id=x src=a>                                         | IMG
                    <img id=x src=a alt=''>                                  | PRESENTATION
                    <input id=x>                                             | TEXTBOX
                    <input id=x type=PASSWORD>                               |
                    <input id=x type=search>                                 | SEARCHBOX
                    <input id=x list=a>                                      | COMBOBOX
                    <input id=x type=number>                                 | SPINBUTTON
                    <input id=x type=image>                                  | BUTTON
                    <ul><li id=x>a</ul>                                      | LISTITEM
                    <div><li id=x>a</div>                                    |
                    <section id=x></section>                                 | GENERIC
                    <section id=x aria-label=a></section>                    | REGION
                    <select id=x></select>                                   | COMBOBOX
                    <select id=x multiple></select>                          | LISTBOX
                    <select id=x size=1></select>                            | COMBOBOX
                    <table><tr><td id=x>a</table>                            | CELL
                    <table role=grid><tr><td id=x>a</table>                  | GRIDCELL
                    <table><tr><th id=x>a<td>b</table>                       | ROWHEADER
                    <table><tr><th id=x>a<th>b</table>                       | COLUMNHEADER
                    <table><tr><th id=x scope=row>a</table>                  | ROWHEADER
                    <div id=x role='strange Alert'></div>                    | ALERT
                    <ul id=x role=none></ul>                                 | NONE
                    <button id=x role=none>a</button>                        | BUTTON
                    <label id=x>a</label>                                    |
                    """)
    void knows_the_roles_of_html(String body, AriaRole expected) {
        assertThat(role(body)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <b id=a>A</b><b id=b>B</b><input id=x aria-labelledby='b none a' aria-label=no>  | B A
                    <button id=x aria-labelledby='x a' aria-label=Delete>x</button><i id=a>Milk</i>   | Delete Milk
                    <b id=a hidden>A</b><input id=x aria-labelledby=a>                               | A
                    <label for=x>no</label><input id=x aria-label='  a  b '>                         | a b
                    <label for=x>A</label><label>B <input id=x></label>                              | B A
                    <label>A <b hidden>no</b><input id=x title=no></label>                           | A
                    <input id=x title=A placeholder=no>                                              | A
                    <input id=x placeholder=A>                                                       | A
                    <input id=x type=submit>                                                         | Submit
                    <input id=x type=submit value=Add>                                               | Add
                    <input id=x type=image alt=Add>                                                  | Add
                    <button id=x>Add <b>an</b>other<br>one</button>                                  | Add another one
                    <button id=x><img alt=Add></button>                                              | Add
                    <button id=x title=A><b aria-hidden=true>no</b></button>                         | A
                    <a id=x href=/><svg><title>Home</title></svg></a>                                | Home
                    <img id=x alt=A title=no>                                                        | A
                    <fieldset id=x><legend>A</legend>no</fieldset>                                   | A
                    <table id=x><caption>A</caption><tr><td>no</table>                               | A
                    <figure id=x><figcaption>A</figcaption></figure>                                 | A
                    <ul><li id=x>no</ul>                                                             | ''
                    <p id=x>no</p>                                                                   | ''
                    <label>Flash <input id=x type=checkbox> for <input value=3> times</label>        | Flash for 3 times
                    <label>Sort <input id=x type=radio> by <select><option>a<option selected>b</select></label> | Sort by b
                    <select><option id=x label=A>no</select>                                         | A
                    <h1 id=x>A<!---->1<!--;-->2</h1>                                                 | A12
                    <details><summary id=x>More</summary></details>                                  | More
                    """)
    void computes_names(String body, String expected) {
        assertThat(name(body)).isEqualTo(expected);
    }

    @Test
    void ends_where_labels_lead_in_circles() {
        assertThat(name("<label id=l aria-labelledby=x>A <input id=x aria-labelledby=l></label>"))
                .isEqualTo("A");
    }

    @Test
    void an_untouched_select_shows_its_last_selected_or_its_first_enabled_option() {
        Properties properties = Properties.ofAttributes();
        String selected = "<select id=x><option>a<option selected>b<option selected value=3>c</select>";
        String enabled = "<select id=x><option disabled>a<option>b</select>";

        assertThat(properties.value(x(Jsoup.parse(selected)))).isEqualTo("3");
        assertThat(properties.value(x(Jsoup.parse(enabled)))).isEqualTo("b");
        assertThat(properties.value(x(Jsoup.parse("<select id=x multiple><option>a</select>"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <button id=x disabled>a</button>                                                  | true
                    <fieldset disabled><legend><button id=x>a</button></legend></fieldset>            | false
                    <fieldset disabled><div><input id=x></div></fieldset>                             | true
                    <a id=x aria-disabled=true>a</a>                                                  | true
                    <select disabled><option id=x>a</select>                                          | true
                    <div id=x disabled>a</div>                                                        | false
                    """)
    void knows_what_is_disabled(String body, boolean expected) {
        Document document = Jsoup.parse(body);

        assertThat(new Semantics(document, Properties.ofAttributes()).isDisabled(x(document)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p id=x>a</p>                                          |
                    <div hidden=until-found><p id=x>a</p></div>            | the attribute hidden of <div>
                    <details><p id=x>a</p></details>                       | the closed <details>
                    <details><summary id=x>a</summary></details>           |
                    <details open><p id=x>a</p></details>                  |
                    <dialog open><p id=x>a</p></dialog>                    |
                    <dialog id=x>a</dialog>                                | the closed <dialog id="x">
                    <input id=x type=HIDDEN>                               | type="hidden"
                    <noscript><p id=x>a</p></noscript>                     | being in <noscript>
                    <datalist><option id=x>a</datalist>                    | being in <datalist>
                    <p id=x style='Visibility:hidden'>a</p>                | the style of <p id="x">
                    <p id=x style='border-visibility: none'>a</p>          |
                    """)
    void says_what_hides_an_element(String body, String expected) {
        Document document = Jsoup.parse(body);

        assertThat(new Semantics(document, Properties.ofAttributes()).hiddenBy(x(document)))
                .isEqualTo(expected);
    }
}
