package dev.lightspeed.processor.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Mistakes in expressions: those that are found before javac, and those that javac finds. */
class ExpressionMistakesTest {

    @Test
    void an_expression_is_never_closed() {
        assertThat(Shop.errors("<p>{title</p> <b>{count}</b>"))
                .containsExactly(
                        "CartView.html:1:4: an expression that is never closed. End it with }, or write {{ for the brace itself.");
    }

    @Test
    void an_expression_is_empty() {
        assertThat(Shop.errors("<p title={}>{}</p>"))
                .containsExactly(
                        "CartView.html:1:10: an empty expression. Write a value between the braces, {{}} for braces, or <!-- --> for a comment.",
                        "CartView.html:1:13: an empty expression. Write a value between the braces, {{}} for braces, or <!-- --> for a comment.");
    }

    @Test
    void an_expression_is_a_comment_only() {
        assertThat(Shop.errors("<p>{/* later */}</p>"))
                .containsExactly(
                        "CartView.html:1:4: an empty expression. Write a value between the braces, {{}} for braces, or <!-- --> for a comment.");
    }

    @Test
    void a_condition_is_written_as_elsewhere() {
        assertThat(Shop.errors("<p>{#if open}x{/if}</p>"))
                .containsExactly(
                        "CartView.html:1:4: {#if} has no meaning here. Conditions are attributes: <p :if={...}>.",
                        "CartView.html:1:15: {/if} has no meaning here. Conditions are attributes: <p :if={...}>.");
    }

    @Test
    void a_list_is_written_as_elsewhere() {
        assertThat(Shop.errors("{#each items as item}"))
                .containsExactly(
                        "CartView.html:1:1: {#each} has no meaning here. Lists are attributes: <li :for=\"Item item : items\">.");
    }

    @Test
    void raw_html_is_written_as_elsewhere() {
        assertThat(Shop.errors("{@html note}"))
                .containsExactly("CartView.html:1:1: {@html} has no meaning here. An expression is Java: {name}.");
    }

    @Test
    void a_statement_is_no_expression() {
        assertThat(Shop.errors("<p>{count;}</p>"))
                .containsExactly(
                        "CartView.html:1:4: {count;}: a statement. Write an expression, without the semicolon.");
    }

    @Test
    void a_bracket_is_missing() {
        assertThat(Shop.errors("<p>{(count + items.size()}</p>"))
                .containsExactly("CartView.html:1:4: {(count + items.size()}: a ) is missing. Add it.");
    }

    @Test
    void a_bracket_closes_nothing() {
        assertThat(Shop.errors("<p>{count)}</p>"))
                .containsExactly("CartView.html:1:4: {count)}: a ) that closes nothing. Remove it.");
    }

    @Test
    void a_string_is_never_closed() {
        assertThat(Shop.errors("<p>{\"abc}</p>"))
                .containsExactly("CartView.html:1:4: {\"abc}: a string that is never closed. End it with \".");
    }

    @Test
    void a_character_is_never_closed() {
        assertThat(Shop.errors("<p>{'a}</p>"))
                .containsExactly("CartView.html:1:4: {'a}: a character that is never closed. End it with '.");
    }

    @Test
    void a_character_is_written_by_its_number() {
        assertThat(Shop.errors("<p>{\"\\u0022\"}</p>"))
                .containsExactly(
                        "CartView.html:1:4: {\"\\u0022\"}: an escape outside of strings, or by number. Write the character itself.");
    }

    @Test
    void a_comment_hides_the_rest() {
        assertThat(Shop.errors("<p>{count // items\n}</p>"))
                .containsExactly(
                        "CartView.html:1:4: a comment to the end of the line in an expression: it would hide what follows. Use /* */.");
    }

    @Test
    void a_long_expression_is_quoted_by_its_beginning() {
        assertThat(Shop.errors("<p>{(items.stream()\n    .map(item -> item.name())\n    .toList()}</p>"))
                .containsExactly("CartView.html:1:4: {(items.stream()...}: a ) is missing. Add it.");
    }

    @Test
    void a_private_field_is_out_of_reach() {
        assertThat(Shop.errors("<p>{secret}</p>"))
                .containsExactly(
                        "CartView.html:1:5: secret is private in shop.CartView, where templates cannot reach it. Make it package-private.");
    }

    @Test
    void a_private_method_is_out_of_reach() {
        assertThat(Shop.errors("<p>{1 + hiddenCount()}</p>"))
                .containsExactly(
                        "CartView.html:1:9: hiddenCount is private in shop.CartView, where templates cannot reach it. Make it package-private.");
    }

    @Test
    void a_private_type_is_out_of_reach() {
        assertThat(Shop.errors("<p>{new Hidden(1).id()}</p>"))
                .containsExactly(
                        "CartView.html:1:9: Hidden is private in shop.CartView, where templates cannot reach it. Make it package-private.");
    }

    @Test
    void a_field_is_misspelled() {
        assertThat(Shop.errors("<p>\n  {itms.size()}\n</p>"))
                .containsExactly("CartView.html:2:4: shop.CartView has no \"itms\". Did you mean \"items\"?");
    }

    @Test
    void a_method_is_misspelled() {
        assertThat(Shop.errors("<p>{frst()}</p>"))
                .containsExactly("CartView.html:1:5: shop.CartView has no \"frst()\". Did you mean \"first\"?");
    }

    @Test
    void a_constant_is_misspelled() {
        assertThat(Shop.errors("<p>{LIMITT + 1}</p>"))
                .containsExactly("CartView.html:1:5: shop.CartView has no \"LIMITT\". Did you mean \"LIMIT\"?");
    }

    @Test
    void a_name_is_not_known() {
        assertThat(Shop.errors("<p>{xyz}</p>"))
                .containsExactly(
                        "CartView.html:1:5: shop.CartView has no \"xyz\". It has LIMIT, add, clear, count, first, inherited, items, note, nothing, open, read, title, and 1 more.");
    }

    @Test
    void a_name_of_a_row_ends_with_it() {
        assertThat(Shop.errors("<ul><li :for=\"Item item : items\">{item.name()}</li></ul>{item}"))
                .containsExactly("CartView.html:1:58: shop.CartView has no \"item\". Did you mean \"items\"?");
    }

    @Test
    void two_words_are_no_expression() {
        assertThat(Shop.errors("<p>{count items}</p>"))
                .containsExactly(
                        "CartView.html:1:4: {count items}: nothing joins count and items. Write an operator between them, or remove one.");
    }

    @Test
    void javac_finds_half_an_expression() {
        assertThat(Shop.javacErrors("<p>{title + }</p>"))
                .containsExactly("CartView.html:1:5: illegal start of expression");
    }

    @Test
    void javac_finds_an_unknown_method() {
        assertThat(Shop.javacErrors("<p>{title}</p>\n<p>{title.foo()}</p>"))
                .containsExactly(
                        "CartView.html:2:5: cannot find symbol\n  symbol:   method foo()\n  location: variable title of type java.lang.String");
    }

    @Test
    void javac_finds_an_unknown_type() {
        assertThat(Shop.javacErrors("<p>{Nope.of(title)}</p>"))
                .containsExactly(
                        "CartView.html:1:5: cannot find symbol\n  symbol:   variable Nope\n  location: class shop.CartViewTemplate");
    }

    @Test
    void javac_finds_a_field_of_a_number() {
        assertThat(Shop.javacErrors("<p>{count.foo}</p>"))
                .containsExactly("CartView.html:1:5: int cannot be dereferenced");
    }

    @Test
    void javac_finds_a_method_that_gives_nothing() {
        assertThat(Shop.javacErrors("<p>{clear()}</p>"))
                .containsExactly("CartView.html:1:5: 'void' type not allowed here");
    }

    @Test
    void javac_finds_a_checked_exception() {
        assertThat(Shop.javacErrors("<p>{read()}</p>"))
                .containsExactly(
                        "CartView.html:1:5: unreported exception java.io.IOException; must be caught or declared to be thrown");
    }

    @Test
    void javac_finds_a_condition_that_is_none() {
        assertThat(Shop.javacErrors("<p :if={open}>x</p><p :else-if={count}>y</p>"))
                .containsExactly("CartView.html:1:33: incompatible types: int cannot be converted to boolean");
    }

    @Test
    void javac_finds_a_class_condition_that_is_none() {
        assertThat(Shop.javacErrors("<p :class-done={title}>x</p>"))
                .containsExactly(
                        "CartView.html:1:17: incompatible types: java.lang.String cannot be converted to boolean");
    }

    @Test
    void javac_finds_text_where_only_elements_stand() {
        assertThat(Shop.javacErrors("<table><tbody>{title}</tbody></table>"))
                .containsExactly(
                        "CartView.html:1:16: incompatible types: java.lang.String cannot be converted to dev.lightspeed.html.Html");
    }

    @Test
    void javac_finds_what_is_wrong_inside_a_row() {
        assertThat(Shop.javacErrors("<ul>\n  <li :for=\"Item item : items\">\n    <b>{item.nme()}</b>\n  </li>\n</ul>"))
                .containsExactly(
                        "CartView.html:3:9: cannot find symbol\n  symbol:   method nme()\n  location: variable item of type shop.CartView.Item");
    }

    @Test
    void javac_finds_what_is_wrong_in_a_part_of_an_attribute() {
        assertThat(Shop.javacErrors("<p title=\"a {count}\n  b {title.foo()}\">x</p>"))
                .containsExactly(
                        "CartView.html:2:6: cannot find symbol\n  symbol:   method foo()\n  location: variable title of type java.lang.String");
    }

    @Test
    void javac_finds_what_is_wrong_in_an_expression_of_several_lines() {
        assertThat(Shop.javacErrors("<p>{items.stream()\n    .map(item -> item.nme())\n    .count()}</p>"))
                .containsExactly(
                        "CartView.html:1:5: cannot find symbol\n  symbol:   method nme()\n  location: variable item of type shop.CartView.Item");
    }

    @Test
    void brackets_are_nested_too_deep() {
        String deep = "(".repeat(10_000) + "1" + ")".repeat(10_000);

        assertThat(Shop.errors("<p>{" + deep + "}</p>"))
                .containsExactly(
                        "CartView.html:1:4: {((((((((((((((((((((((((((((((((((((((((...}: brackets nested more"
                                + " than 100 deep. Move it into a method.");
    }
}
