package dev.lightspeed.processor.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Elements and text where browsers would move them. */
class PlacementMistakesTest {

    @Test
    void a_block_stands_in_a_paragraph() {
        assertThat(Shop.errors("<p><div>x</div></p>"))
                .containsExactly(
                        "CartView.html:1:4: <div> in <p>: browsers end the paragraph there. Use <div> in place of <p>.");
    }

    @Test
    void a_row_stands_in_a_table() {
        assertThat(Shop.errors("<table><tr><td>x</td></tr></table>"))
                .containsExactly(
                        "CartView.html:1:8: <tr> in <table>: browsers move it out. Put <tbody> around the rows.");
    }

    @Test
    void a_row_under_a_condition_stands_in_a_table() {
        assertThat(Shop.errors("<table><template :if={open}><tr><td>x</td></tr></template></table>"))
                .containsExactly(
                        "CartView.html:1:29: <tr> in <table>: browsers move it out. Put <tbody> around the rows.");
    }

    @Test
    void a_section_of_a_table_stands_alone() {
        assertThat(Shop.errors("<ul><tbody></tbody></ul>"))
                .containsExactly("CartView.html:1:5: <tbody> in <ul>: browsers drop it there. It stands in <table>.");
    }

    @Test
    void text_stands_in_a_table() {
        assertThat(Shop.errors("<table><tbody>\n  text<tr><td>x</td></tr></tbody></table>"))
                .containsExactly(
                        "CartView.html:2:3: text in <tbody>: browsers move it out. <tbody> holds <script>, <template>, <tr>.");
    }

    @Test
    void a_link_stands_in_a_link() {
        assertThat(Shop.errors("<a href=\"a\"><b><a href=\"b\">x</a></b></a>"))
                .containsExactly("CartView.html:1:16: <a> in <b>: browsers end the outer <a> there. Close it before.");
    }

    @Test
    void a_form_stands_in_a_form() {
        assertThat(Shop.errors("<form><div><form></form></div></form>"))
                .containsExactly(
                        "CartView.html:1:12: <form> in <div>: browsers end the outer <form> there. Close it before.");
    }

    @Test
    void html_stands_in_a_drawing() {
        assertThat(Shop.errors("<svg><g><div>x</div></g></svg>"))
                .containsExactly(
                        "CartView.html:1:9: <div> in <g>: browsers end the drawing there. Put it into <foreignObject>.");
    }

    @Test
    void an_expression_stands_in_the_document() {
        assertThat(Shop.errors("<html lang=\"en\">{title}</html>"))
                .containsExactly(
                        "CartView.html:1:18: an expression in <html>: browsers move it. Put it into <head> or <body>.");
    }

    @Test
    void a_doctype_stands_in_an_element() {
        assertThat(Shop.errors("<div><!doctype html></div>"))
                .containsExactly("CartView.html:1:6: a doctype in <div>. It stands before <html>.");
    }

    @Test
    void an_element_stands_in_a_choice() {
        assertThat(Shop.errors("<select aria-label=\"x\"><div>x</div></select>"))
                .containsExactly(
                        "CartView.html:1:24: <div> in <select>: browsers move it out. <select> holds <button>, <hr>, <optgroup>, <option>, <script>, <selectedcontent>, <template>.");
    }

    @Test
    void a_heading_stands_in_a_heading() {
        assertThat(Shop.errors("<h1><h2>x</h2></h1>"))
                .containsExactly(
                        "CartView.html:1:5: <h2> in <h1>: browsers end the outer heading there. Close it before.");
    }
}
