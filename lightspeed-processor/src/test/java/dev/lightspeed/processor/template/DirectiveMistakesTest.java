package dev.lightspeed.processor.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Mistakes in attributes that begin with a colon. */
class DirectiveMistakesTest {

    @Test
    void else_follows_nothing() {
        assertThat(Shop.errors("<p :else>x</p>"))
                .containsExactly(
                        "CartView.html:1:4: :else follows no :if. Put it on the element right after one with :if or :else-if.");
    }

    @Test
    void text_parts_else_from_if() {
        assertThat(Shop.errors("<p :if={open}>a</p>text<p :else>x</p>"))
                .containsExactly(
                        "CartView.html:1:27: :else follows no :if. Put it on the element right after one with :if or :else-if.");
    }

    @Test
    void else_follows_else() {
        assertThat(Shop.errors("<p :if={open}>a</p><p :else>x</p>\n<p :else-if={open}>y</p>"))
                .containsExactly(
                        "CartView.html:2:4: :else-if follows no :if. Put it on the element right after one with :if or :else-if.");
    }

    @Test
    void if_has_no_value() {
        assertThat(Shop.errors("<p :if>a</p>"))
                .containsExactly("CartView.html:1:4: :if takes one expression. Write :if={...}.");
    }

    @Test
    void if_has_no_braces() {
        assertThat(Shop.errors("<p :if=\"open && count > 1\">a</p>"))
                .containsExactly("CartView.html:1:4: :if takes one expression. Write :if={open && count > 1}.");
    }

    @Test
    void if_has_text_beside_its_expression() {
        assertThat(Shop.errors("<p :if=\"{open} and\">a</p>"))
                .containsExactly("CartView.html:1:4: :if takes one expression. Write :if={...}.");
    }

    @Test
    void if_and_else_are_on_one_element() {
        assertThat(Shop.errors("<p :if={open} :else>a</p>"))
                .containsExactly("CartView.html:1:15: :else and :if on one <p>. Keep one.");
    }

    @Test
    void if_and_for_are_on_one_element() {
        assertThat(Shop.errors("<ul><li :if={open} :for=\"Item i : items\">a</li></ul>"))
                .containsExactly(
                        "CartView.html:1:9: :if and :for on one <li>. Put :if on a <template> around it, or choose the items in Java.");
    }

    @Test
    void else_has_a_value() {
        assertThat(Shop.errors("<p :if={open}>a</p><p :else={open}>b</p>"))
                .containsExactly("CartView.html:1:23: :else takes no value. Write :else-if for a condition.");
    }

    @Test
    void for_names_no_item() {
        assertThat(Shop.errors("<ul><li :for=\"items\">a</li></ul>"))
                .containsExactly(
                        "CartView.html:1:9: :for takes an item and its list. Write :for=\"Item item : items\".");
    }

    @Test
    void for_names_no_list() {
        assertThat(Shop.errors("<ul><li :for=\"Item item : \">a</li></ul>"))
                .containsExactly(
                        "CartView.html:1:9: :for takes an item and its list. Write :for=\"Item item : items\".");
    }

    @Test
    void for_names_no_type() {
        assertThat(Shop.errors("<ul><li :for=\"item : items\">a</li></ul>"))
                .containsExactly(
                        "CartView.html:1:9: :for takes an item and its list. Write :for=\"Item item : items\".");
    }

    @Test
    void for_has_an_unbalanced_list() {
        assertThat(Shop.errors("<ul><li :for=\"Item item : items.subList(0, 1\">a</li></ul>"))
                .containsExactly("CartView.html:1:27: {items.subList(0, 1}: a ) is missing. Add it.");
    }

    @Test
    void for_uses_a_word_of_java_as_a_name() {
        assertThat(Shop.errors("<ul><li :for=\"Item class : items\">a</li></ul>"))
                .containsExactly("CartView.html:1:9: class is a word of Java. Choose another name.");
    }

    @Test
    void for_uses_a_number_as_a_name() {
        assertThat(Shop.errors("<ul><li :for=\"Item 1st : items\">a</li></ul>"))
                .containsExactly("CartView.html:1:9: 1st is no name in Java. Begin it with a letter.");
    }

    @Test
    void for_takes_a_name_that_is_taken() {
        assertThat(Shop.errors("<ul><li :for=\"Item i : items\"><b :for=\"Item i : items\">{i.name()}</b></li></ul>"))
                .containsExactly("CartView.html:1:34: the name i is taken further out. Choose another for this list.");
    }

    @Test
    void for_has_the_wrong_type() {
        assertThat(Shop.javacErrors("<ul><li :for=\"String s : items\">x</li></ul>"))
                .containsExactly(
                        "CartView.html:1:26: incompatible types: inference variable T has incompatible bounds\n    equality constraints: shop.CartView.Item\n    lower bounds: java.lang.String,java.lang.Object");
    }

    @Test
    void rows_with_fields_have_no_key() {
        assertThat(Shop.errors("<ul><li :for=\"Item i : items\"><input aria-label=\"x\"></li></ul>"))
                .containsExactly(
                        "CartView.html:1:9: :for without :key, but its rows hold <input>, which would keep what it has when rows move. Add :key={item.id()}.");
    }

    @Test
    void rows_with_hooks_have_no_key() {
        assertThat(Shop.errors("<template :for=\"Item i : items\"><p ls-hook=\"Map\">x</p></template>"))
                .containsExactly(
                        "CartView.html:1:11: :for without :key, but its rows hold <p>, which would keep what it has when rows move. Add :key={item.id()}.");
    }

    @Test
    void key_has_no_braces() {
        assertThat(Shop.errors("<ul><li :for=\"Item i : items\" :key=\"i.id()\">a</li></ul>"))
                .containsExactly("CartView.html:1:31: :key takes one expression. Write :key={i.id()}.");
    }

    @Test
    void key_stands_without_for() {
        assertThat(Shop.errors("<ul><li :key={count}>a</li></ul>"))
                .containsExactly(
                        "CartView.html:1:9: :key without :for. Only rows of lists have keys: remove it, or add :for.");
    }

    @Test
    void let_stands_on_an_element() {
        assertThat(Shop.errors("<p :let=\"Item i\">x</p>"))
                .containsExactly(
                        "CartView.html:1:4: :let on <p>. Only the slots of components give a value: remove it.");
    }

    @Test
    void a_directive_is_misspelled() {
        assertThat(Shop.errors("<p :iff={open}>x</p>"))
                .containsExactly("CartView.html:1:4: :iff on <p> means nothing. Did you mean \":if\"?");
    }

    @Test
    void an_attribute_has_a_colon() {
        assertThat(Shop.errors("<a :href={url}>x</a>"))
                .containsExactly(
                        "CartView.html:1:4: :href on <a> means nothing. Write href={...}: with a colon there are only :if, :else-if, :else, :for, :key, :let, :class-name, :allow.");
    }

    @Test
    void a_class_has_no_condition() {
        assertThat(Shop.errors("<p :class-done>x</p>"))
                .containsExactly("CartView.html:1:4: :class-done takes one expression. Write :class-done={...}.");
    }

    @Test
    void a_class_is_given_to_a_component() {
        assertThat(Shop.errors("<Badge text=\"x\" :class-done={open}/>"))
                .containsExactly("CartView.html:1:17: :class-done on <Badge>, which is no element. Put it on one.");
    }

    @Test
    void a_class_is_given_to_a_wrapper() {
        assertThat(Shop.errors("<template :class-done={open}>x</template>"))
                .containsExactly("CartView.html:1:11: :class-done on <template>, which is no element. Put it on one.");
    }

    @Test
    void a_wrapper_has_an_attribute() {
        assertThat(Shop.errors("<template class=\"x\">x</template>"))
                .containsExactly(
                        "CartView.html:1:11: <template> draws only what is in it, so class has nowhere to go. Put it on an element.");
    }

    @Test
    void allow_names_no_warning() {
        assertThat(Shop.errors("<img src=\"a\" alt=\"\" :allow=\"foo\">"))
                .containsExactly("CartView.html:1:21: :allow=\"foo\" switches nothing off. It takes alt, label, lang.");
    }

    @Test
    void a_directive_is_there_twice() {
        assertThat(Shop.errors("<p :if={open} :if={open}>x</p>"))
                .containsExactly("CartView.html:1:15: <p> has :if twice. Remove one.");
    }
}
