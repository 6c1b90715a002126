package dev.lightspeed.processor.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Mistakes in tags, text, comments and braces. */
class TagMistakesTest {

    @Test
    void an_element_is_never_closed() {
        assertThat(Shop.errors("<p>{title}")).containsExactly("CartView.html:1:1: <p> is never closed. Add </p>.");
    }

    @Test
    void an_element_is_closed_too_late() {
        assertThat(Shop.errors("<div>\n  <p>{title}\n</div>"))
                .containsExactly("CartView.html:2:3: <p> is still open at </div> in line 3. Put </p> before that.");
    }

    @Test
    void elements_are_closed_in_the_wrong_order_which_is_one_mistake() {
        assertThat(Shop.errors("<b><i>x</b></i>"))
                .containsExactly("CartView.html:1:4: <i> is still open at </b> in line 1. Put </i> before that.");
    }

    @Test
    void an_end_tag_closes_nothing() {
        assertThat(Shop.errors("<div>{title}</p></div>"))
                .containsExactly(
                        "CartView.html:1:13: </p> closes nothing, </div> was expected. Remove it, or open <p> before.");
    }

    @Test
    void an_end_tag_closes_nothing_at_the_top() {
        assertThat(Shop.errors("{title}</p>"))
                .containsExactly("CartView.html:1:8: </p> closes nothing. Remove it, or open <p> before.");
    }

    @Test
    void a_component_is_closed_in_another_case() {
        assertThat(Shop.errors("<Badge text=\"x\"></badge>"))
                .containsExactly(
                        "CartView.html:1:1: <Badge> is never closed. Add </Badge>.",
                        "CartView.html:1:17: </badge> closes nothing, </Badge> was expected. Remove it, or open <badge> before.");
    }

    @Test
    void an_element_without_content_has_an_end_tag() {
        assertThat(Shop.errors("<p>a<br>b</br></p>"))
                .containsExactly("CartView.html:1:10: </br> closes nothing: <br> has no content. Remove it.");
    }

    @Test
    void an_element_closes_itself() {
        assertThat(Shop.errors("<div/>"))
                .containsExactly("CartView.html:1:1: <div/> does not close itself in HTML. Write <div></div>.");
    }

    @Test
    void an_end_tag_has_no_name() {
        assertThat(Shop.errors("<p>x</>")).containsExactly("CartView.html:1:5: </ without a name. Write </p>.");
    }

    @Test
    void an_end_tag_has_attributes() {
        assertThat(Shop.errors("<p>x</p class=\"a\">"))
                .containsExactly("CartView.html:1:5: </p is not finished. Write </p>.");
    }

    @Test
    void a_tag_is_not_finished() {
        assertThat(Shop.errors("<p title=\"a\" <b>x</b></p>"))
                .containsExactly("CartView.html:1:1: the tag <p is not finished. End it with >.");
    }

    @Test
    void a_tag_is_not_finished_at_the_end() {
        assertThat(Shop.errors("<div><p title=\"a\""))
                .containsExactly("CartView.html:1:6: the tag <p is not finished. End it with >.");
    }

    @Test
    void the_value_of_an_attribute_is_never_closed() {
        assertThat(Shop.errors("<div><p title=\"a>x</p></div>"))
                .containsExactly("CartView.html:1:15: the value of title is never closed. End it with \".");
    }

    @Test
    void a_comment_is_never_closed() {
        assertThat(Shop.errors("<div><!-- a </div>"))
                .containsExactly("CartView.html:1:6: the comment is never closed. End it with -->.");
    }

    @Test
    void a_doctype_is_never_closed() {
        assertThat(Shop.errors("<!doctype html"))
                .containsExactly("CartView.html:1:1: the doctype is never closed. End it with >.");
    }

    @Test
    void a_declaration_is_no_doctype() {
        assertThat(Shop.errors("<![CDATA[x]]>"))
                .containsExactly(
                        "CartView.html:1:1: <! begins a doctype or a comment only. Write <!-- for a comment, &lt; for the sign itself.");
    }

    @Test
    void text_of_a_title_is_never_closed() {
        assertThat(Shop.errors("<title>{title}"))
                .containsExactly("CartView.html:1:1: <title> is never closed. Add </title>.");
    }

    @Test
    void a_script_is_never_closed() {
        assertThat(Shop.errors("<div><script>let a = 1;</div>"))
                .containsExactly("CartView.html:1:6: <script> is never closed. Add </script>.");
    }

    @Test
    void a_brace_is_single() {
        assertThat(Shop.errors("<p>a } b</p>"))
                .containsExactly("CartView.html:1:6: a single } has no meaning. Write }} for the brace itself.");
    }

    @Test
    void a_less_than_sign_is_single() {
        assertThat(Shop.errors("<p>a < b</p>"))
                .containsExactly("CartView.html:1:6: a single < has no meaning. Write &lt; for the sign itself.");
    }

    @Test
    void a_textarea_holds_an_element() {
        assertThat(Shop.errors("<textarea aria-label=\"x\"><b>x</b></textarea>"))
                .containsExactly("CartView.html:1:26: a single < has no meaning. Write &lt; for the sign itself.");
    }

    @Test
    void a_script_holds_what_looks_like_a_slot() {
        assertThat(Shop.errors("<script>let a = {};</script>"))
                .containsExactly(
                        "CartView.html:1:17: {} in <script>: it takes no values, and this would be one. Write { } for empty braces.");
    }

    @Test
    void an_expression_stands_where_nothing_is_drawn() {
        assertThat(Shop.errors("<noscript><p>{title}</p></noscript>"))
                .containsExactly(
                        "CartView.html:1:14: an expression in <noscript>: it takes no values. Put the value into an element beside it.");
    }

    @Test
    void an_element_in_capitals_is_no_component() {
        assertThat(Shop.errors("<DIV>x</DIV>"))
                .containsExactly(
                        "CartView.html:1:1: there is no component <DIV>. Elements of HTML are written in lower case, <div>.");
    }

    @Test
    void all_mistakes_are_shown_in_their_order() {
        assertThat(Shop.errors("<p>a } b</p>\n<b>{}</b>\n<i/>"))
                .containsExactly(
                        "CartView.html:1:6: a single } has no meaning. Write }} for the brace itself.",
                        "CartView.html:2:4: an empty expression. Write a value between the braces, {{}} for braces, or <!-- --> for a comment.",
                        "CartView.html:3:1: <i/> does not close itself in HTML. Write <i></i>.");
    }

    @Test
    void elements_are_nested_too_deep() {
        String deep = "<div>\n".repeat(10_000) + "</div>".repeat(10_000);

        assertThat(Shop.errors(deep))
                .containsExactly(
                        "CartView.html:257:1: elements are nested more than 256 deep. Browsers would stop nesting"
                                + " them: make it flatter.");
    }

    @Test
    void a_hundred_mistakes_are_enough() {
        assertThat(Shop.errors("<p>}</p>\n".repeat(1_000))).hasSize(100);
    }
}
