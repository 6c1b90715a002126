package dev.lightspeed.processor.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Mistakes in attributes of elements, and what people could not use. */
class AttributeMistakesTest {

    @Test
    void an_attribute_is_there_twice() {
        assertThat(Shop.errors("<p class=\"a\" CLASS=\"b\">x</p>"))
                .containsExactly("CartView.html:1:14: <p> has CLASS twice. Remove one.");
    }

    @Test
    void an_attribute_on_a_later_line_is_there_twice() {
        assertThat(Shop.errors("<p class=\"a\"\n   id=\"b\"\n\tclass=\"c\">x</p>"))
                .containsExactly("CartView.html:3:2: <p> has class twice. Remove one.");
    }

    @Test
    void an_attribute_has_no_name() {
        assertThat(Shop.errors("<p =\"a\">x</p>"))
                .containsExactly("CartView.html:1:4: a = in the tag <p>. An attribute begins with its name.");
    }

    @Test
    void an_expression_has_no_name() {
        assertThat(Shop.errors("<p {title}>x</p>"))
                .containsExactly(
                        "CartView.html:1:4: an expression where an attribute should be. Give it a name, title={...}, or spread attributes, {...rest}.");
    }

    @Test
    void a_value_is_missing() {
        assertThat(Shop.errors("<p title=>x</p>"))
                .containsExactly("CartView.html:1:4: title= has no value. Write title=\"...\" or title={...}.");
    }

    @Test
    void text_beside_an_expression_needs_quotes() {
        assertThat(Shop.errors("<p title=a{title}>x</p>"))
                .containsExactly(
                        "CartView.html:1:4: the value of title mixes text and expressions, so it needs quotes. Write title=\"...\".");
    }

    @Test
    void an_id_is_there_twice() {
        assertThat(Shop.errors("<p id=\"a\">x</p>\n<p id=\"a\">x</p>"))
                .containsExactly(
                        "CartView.html:2:4: id=\"a\" is there twice, first in line 1. Ids are unique in a page: choose another.");
    }

    @Test
    void an_id_is_there_in_a_branch_and_after_it() {
        assertThat(Shop.errors("<p :if={open} id=\"a\">x</p><p :else id=\"a\">y</p>\n<b id=\"a\">z</b>"))
                .containsExactly(
                        "CartView.html:2:4: id=\"a\" is there twice, first in line 1. Ids are unique in a page: choose another.");
    }

    @Test
    void an_id_is_there_under_two_conditions() {
        assertThat(Shop.errors("<p :if={open} id=\"a\">x</p>\n<p :if={!open} id=\"a\">y</p>"))
                .containsExactly(
                        "CartView.html:2:16: id=\"a\" is there twice, first in line 1. Ids are unique in a page: choose another.");
    }

    @Test
    void an_id_may_be_there_once_in_each_branch() {
        assertThat(
                        Shop.errors(
                                "<p :if={open} id=\"a\">x</p><p :else-if={count > 1}><b id=\"a\">y</b></p><p :else id=\"a\">y</p>"))
                .isEmpty();
    }

    @Test
    void an_id_is_the_same_in_each_row() {
        assertThat(Shop.errors("<ul><li :for=\"Item i : items\"><b id=\"row\">x</b></li></ul>"))
                .containsExactly(
                        "CartView.html:1:34: id=\"row\" in a list: every row would have it. Make it differ, id=\"row-{item.id()}\".");
    }

    @Test
    void a_script_stands_in_an_attribute() {
        assertThat(Shop.errors("<p onclick=\"go()\">x</p>"))
                .containsExactly(
                        "CartView.html:1:4: onclick on <p>: a strict content security policy never runs it. Use ls-click and its kin, or a listener in a script file.");
    }

    @Test
    void an_expression_would_run_as_script() {
        assertThat(Shop.errors("<p onclick={url}>x</p>"))
                .containsExactly(
                        "CartView.html:1:4: an expression in the attribute onclick of <p>: it would run as script. Use ls-click and its kin, or a listener in a script file.");
    }

    @Test
    void an_expression_stands_in_style() {
        assertThat(Shop.errors("<p style={url}>x</p>"))
                .containsExactly(
                        "CartView.html:1:4: an expression in the attribute style of <p>: a strict content security policy forbids it. Use a class.");
    }

    @Test
    void an_expression_stands_in_srcdoc() {
        assertThat(Shop.errors("<iframe srcdoc={url}></iframe>"))
                .containsExactly(
                        "CartView.html:1:9: an expression in the attribute srcdoc of <iframe>: it is a document of its own. Use src.");
    }

    @Test
    void an_expression_stands_on_a_script() {
        assertThat(Shop.errors("<script src={url}></script>"))
                .containsExactly(
                        "CartView.html:1:9: an expression in the attribute src of <script>: its attributes are fixed. Put the value into a data attribute elsewhere.");
    }

    @Test
    void an_expression_stands_on_a_script_of_svg() {
        assertThat(Shop.errors("<svg><script href=\"{url}\"></script></svg>"))
                .containsExactly(
                        "CartView.html:1:14: an expression in the attribute href of <script>: its attributes are fixed. Put the value into a data attribute elsewhere.");
    }

    @Test
    void an_expression_stands_on_base() {
        assertThat(Shop.errors("<base href={url}>"))
                .containsExactly(
                        "CartView.html:1:7: an expression in the attribute href of <base>: its attributes are fixed. Put the value into a data attribute elsewhere.");
    }

    @Test
    void a_header_in_capitals_is_one_too() {
        assertThat(Shop.errors("<meta HTTP-EQUIV=\"refresh\" CONTENT={url}>")).hasSize(1);
    }

    @Test
    void an_expression_would_be_a_header() {
        assertThat(Shop.errors("<meta http-equiv=\"refresh\" content={url}>"))
                .containsExactly(
                        "CartView.html:1:28: an expression in the content of <meta http-equiv>: it would act as a header. Send a header.");
    }

    @Test
    void an_expression_would_name_a_header() {
        assertThat(Shop.errors("<meta http-equiv={url} content=\"x\">"))
                .containsExactly(
                        "CartView.html:1:7: an expression in the attribute http-equiv of <meta>: it would act as a header. Send a header.");
    }

    @Test
    void an_expression_would_animate_a_link() {
        assertThat(Shop.errors("<svg><animate attributeName={url}/></svg>"))
                .containsExactly(
                        "CartView.html:1:15: an expression in the attribute attributeName of <animate>: an animation may set any attribute, also href. Use a class.");
    }

    @Test
    void a_link_runs_a_script() {
        assertThat(Shop.errors("<a href=\" JavaScript:go()\">x</a>"))
                .containsExactly("CartView.html:1:4: javascript: in href of <a>. Use ls-click for an action.");
    }

    @Test
    void a_boolean_attribute_has_text() {
        assertThat(Shop.errors("<p hidden=\"a{open}\">x</p>"))
                .containsExactly(
                        "CartView.html:1:4: hidden is there or not, so an expression is its whole value. Write hidden={...}.");
    }

    @Test
    void a_count_in_a_pattern_is_an_expression() {
        assertThat(Shop.errors("<input aria-label=\"x\" pattern=\"a{3}\">"))
                .containsExactly(
                        "CartView.html:1:34: a count in pattern would be an expression. Double its braces, {{3}}.");
    }

    @Test
    void an_attribute_is_the_runtimes_own() {
        assertThat(Shop.errors("<p ls-s=\"x\">x</p>"))
                .containsExactly("CartView.html:1:4: ls-s is the runtime's own. Use another name.");
    }

    @Test
    void a_character_reference_is_not_known() {
        assertThat(Shop.errors("<p title=\"&foo;{title}\">x</p>"))
                .containsExactly(
                        "CartView.html:1:11: &foo; beside an expression is not known here. Write the character itself.");
    }

    @Test
    void a_picture_has_no_words() {
        assertThat(Shop.warnings("<p>\n  <img src=\"a\">\n</p>"))
                .containsExactly(
                        "CartView.html:2:3: <img> without alt: people who do not see it learn nothing of it. Add alt=\"...\", or alt=\"\" for mere decoration (:allow=\"alt\" where that is meant).");
    }

    @Test
    void a_picture_may_have_no_words_where_that_is_meant() {
        assertThat(Shop.warnings("<img src=\"a\" :allow=\"alt\">")).isEmpty();
    }

    @Test
    void a_field_has_no_label() {
        assertThat(Shop.warnings("<input name=\"a\">"))
                .containsExactly(
                        "CartView.html:1:1: <input> without a label. Put it into a <label>, name it by <label for>, or add aria-label (:allow=\"label\" where that is meant).");
    }

    @Test
    void a_field_may_have_no_label_where_that_is_meant() {
        assertThat(Shop.warnings("<select name=\"a\" :allow=\"alt label\"></select>"))
                .isEmpty();
    }

    @Test
    void fields_with_labels_give_no_warning() {
        assertThat(
                        Shop.warnings(
                                "<label>a<input></label><label for=\"b\">b</label><textarea id=\"b\"></textarea><input type=\"hidden\"><input aria-label=\"c\"><input type={title}>"))
                .isEmpty();
    }

    @Test
    void a_document_has_no_language() {
        assertThat(Shop.warnings("<html><head><title>x</title></head><body>x</body></html>"))
                .containsExactly(
                        "CartView.html:1:1: <html> without lang: screen readers do not know how to speak it. Add lang=\"...\" (:allow=\"lang\" where that is meant).");
    }

    @Test
    void a_style_is_ignored() {
        assertThat(Shop.warnings("<p style=\"color: red\">x</p>"))
                .containsExactly(
                        "CartView.html:1:4: style on <p>: a strict content security policy ignores it. Use a class.");
    }

    @Test
    void a_value_goes_with_no_event() {
        assertThat(Shop.errors("<form ls-value-id={first().id()}><button>x</button></form>"))
                .containsExactly("CartView.html:1:7: ls-value-id goes with no event of <form>. Name one beside it,"
                        + " ls-click=\"...\", or remove it.");
    }

    @Test
    void a_link_runs_a_script_whatever_is_put_between() {
        assertThat(Shop.errors(
                        "<a href=\" &#106;ava&#10;scr\tipt:go()\">x</a>\n<a href=\"javascript:go({count})\">x</a>"))
                .containsExactly(
                        "CartView.html:1:4: javascript: in href of <a>. Use ls-click for an action.",
                        "CartView.html:2:4: javascript: in href of <a>. Use ls-click for an action.");
    }
}
