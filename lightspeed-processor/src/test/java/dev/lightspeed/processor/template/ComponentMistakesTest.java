package dev.lightspeed.processor.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Mistakes in the use of components and their slots. */
class ComponentMistakesTest {

    @Test
    void a_component_is_misspelled() {
        assertThat(Shop.errors("<Crd title=\"a\">x</Crd>"))
                .containsExactly(
                        "CartView.html:1:1: there is no component <Crd>. Did you mean \"Card\"? One of another package needs @Uses(Crd.class).");
    }

    @Test
    void a_component_is_not_known() {
        assertThat(Shop.errors("<Other/>"))
                .containsExactly(
                        "CartView.html:1:1: there is no component <Other>. There are Badge, Button, Card, Table. One of another package needs @Uses(Other.class).");
    }

    @Test
    void a_record_has_no_template() {
        assertThat(Shop.errors("<NoComponent text=\"a\"/>"))
                .containsExactly(
                        "CartView.html:1:1: <NoComponent>: shop.NoComponent is no component. Make it a record annotated @Templated.");
    }

    @Test
    void an_attribute_is_missing() {
        assertThat(Shop.errors("<Card>x</Card>"))
                .containsExactly("CartView.html:1:1: <Card> lacks the attribute \"title\" (String). Add it.");
    }

    @Test
    void an_attribute_is_misspelled() {
        assertThat(Shop.errors("<Card title=\"x\" titel=\"y\">x</Card>"))
                .containsExactly("CartView.html:1:17: <Card> has no attribute \"titel\". Did you mean \"title\"?");
    }

    @Test
    void an_attribute_is_not_known() {
        assertThat(Shop.errors("<Button label=\"x\"\n  foo={title}/>"))
                .containsExactly(
                        "CartView.html:2:3: <Button> has no attribute \"foo\". It has label, tone, wide, size.");
    }

    @Test
    void an_attribute_is_a_slot() {
        assertThat(Shop.errors("<Card title=\"x\" footer=\"y\">x</Card>"))
                .containsExactly(
                        "CartView.html:1:17: footer of <Card> is a slot. Put its content between the tags, <:footer>...</:footer>.");
    }

    @Test
    void an_attribute_is_the_body() {
        assertThat(Shop.errors("<Card title=\"x\" body=\"y\">x</Card>"))
                .containsExactly("CartView.html:1:17: body of <Card> is a slot. Put its content between the tags.");
    }

    @Test
    void an_attribute_has_no_value() {
        assertThat(Shop.errors("<Card title>x</Card>"))
                .containsExactly(
                        "CartView.html:1:7: title of <Card> got no value. It takes a String, or {an expression}.");
    }

    @Test
    void an_attribute_names_no_constant() {
        assertThat(Shop.errors("<Button label=\"a\" tone=\"loud\"/>"))
                .containsExactly(
                        "CartView.html:1:19: tone of <Button> got \"loud\". It takes primary, very-loud, or {an expression}.");
    }

    @Test
    void an_attribute_is_no_boolean() {
        assertThat(Shop.errors("<Button label=\"a\" wide=\"yes\"/>"))
                .containsExactly(
                        "CartView.html:1:19: wide of <Button> got \"yes\". It takes a boolean, or {an expression}.");
    }

    @Test
    void an_attribute_is_no_number() {
        assertThat(Shop.errors("<Button label=\"a\" size=\"big\"/>"))
                .containsExactly(
                        "CartView.html:1:19: size of <Button> got \"big\". It takes an int, or {an expression}.");
    }

    @Test
    void attributes_are_spread_that_nobody_takes() {
        assertThat(Shop.errors("<Badge text=\"x\" {...title}/>"))
                .containsExactly(
                        "CartView.html:1:17: <Badge> takes no further attributes, so these have nowhere to go. Add a component of type Attributes to its record.");
    }

    @Test
    void an_expression_has_the_wrong_type() {
        assertThat(Shop.javacErrors("<Badge text={count}/>"))
                .containsExactly("CartView.html:1:14: incompatible types: int cannot be converted to java.lang.String");
    }

    @Test
    void text_and_expressions_are_no_number() {
        assertThat(Shop.javacErrors("<Button label=\"a\" size=\"1{count}\"/>"))
                .containsExactly("CartView.html:1:27: incompatible types: java.lang.String cannot be converted to int");
    }

    @Test
    void a_list_has_the_wrong_type() {
        assertThat(Shop.javacErrors("<Table rows={title}><:row :let=\"Item i\">x</:row></Table>"))
                .containsExactly(
                        "CartView.html:1:1: cannot infer type arguments for shop.Table<>\n  reason: cannot infer type-variable(s) T\n    (argument mismatch; java.lang.String cannot be converted to java.util.List<T>)");
    }

    @Test
    void a_body_is_missing() {
        assertThat(Shop.errors("<Card title=\"x\"/>"))
                .containsExactly("CartView.html:1:1: <Card> is empty, but needs content. Put it between its tags.");
    }

    @Test
    void a_slot_is_missing() {
        assertThat(Shop.errors("<Table rows={items}/>"))
                .containsExactly("CartView.html:1:1: <Table> lacks the slot <:row>. Add it between its tags.");
    }

    @Test
    void content_has_no_slot() {
        assertThat(Shop.errors("<Badge text=\"a\">\n  x</Badge>"))
                .containsExactly("CartView.html:1:17: <Badge> takes no content of its own. Remove this.");
    }

    @Test
    void content_stands_outside_of_the_slots() {
        assertThat(Shop.errors("<Table rows={items}>x<:row :let=\"Item i\">y</:row></Table>"))
                .containsExactly(
                        "CartView.html:1:21: <Table> takes no content of its own. It has <:row>. Remove this.");
    }

    @Test
    void a_slot_is_misspelled() {
        assertThat(Shop.errors("<Card title=\"x\">x<:foter>y</:foter></Card>"))
                .containsExactly("CartView.html:1:18: <Card> has no slot <:foter>. Did you mean \"<:footer>\"?");
    }

    @Test
    void a_slot_is_there_twice() {
        assertThat(Shop.errors("<Card title=\"x\">x<:footer>y</:footer><:footer>z</:footer></Card>"))
                .containsExactly("CartView.html:1:38: <Card> gets <:footer> twice. Remove one.");
    }

    @Test
    void a_slot_stands_alone() {
        assertThat(Shop.errors("<:footer>y</:footer>"))
                .containsExactly(
                        "CartView.html:1:1: <:footer> stands in no component. Put it directly between the tags of the component it is for.");
    }

    @Test
    void a_slot_stands_in_an_element() {
        assertThat(Shop.errors("<Card title=\"x\"><div><:footer>y</:footer></div></Card>"))
                .containsExactly(
                        "CartView.html:1:22: <:footer> stands in no component. Put it directly between the tags of the component it is for.");
    }

    @Test
    void a_slot_has_a_condition() {
        assertThat(Shop.errors("<Card title=\"x\">x<:footer :if={open}>y</:footer></Card>"))
                .containsExactly(
                        "CartView.html:1:27: :if on <:footer>: the component decides when a slot is drawn. Put it on a <template> in the slot.");
    }

    @Test
    void a_slot_has_an_attribute() {
        assertThat(Shop.errors("<Card title=\"x\">x<:footer class=\"a\">y</:footer></Card>"))
                .containsExactly(
                        "CartView.html:1:27: <:footer> takes no attribute but :let. Put class on an element in it.");
    }

    @Test
    void the_value_of_a_slot_has_no_name() {
        assertThat(Shop.errors("<Table rows={items}><:row>x</:row></Table>"))
                .containsExactly(
                        "CartView.html:1:21: the slot row gives a value, which <:row> does not name. Add :let=\"Type name\".");
    }

    @Test
    void the_value_of_a_slot_has_no_type() {
        assertThat(Shop.errors("<Table rows={items}><:row :let=\"item\">x</:row></Table>"))
                .containsExactly("CartView.html:1:27: :let takes a type and a name. Write :let=\"Item item\".");
    }

    @Test
    void the_value_of_a_slot_has_a_name_that_is_taken() {
        assertThat(
                        Shop.errors(
                                "<ul><li :for=\"Item i : items\"><Table rows={items}><:row :let=\"Item i\">{i}</:row></Table></li></ul>"))
                .containsExactly("CartView.html:1:57: the name i is taken further out. Choose another for this value.");
    }

    @Test
    void a_body_gives_no_value() {
        assertThat(Shop.errors("<Card title=\"x\" :let=\"Item i\">x</Card>"))
                .containsExactly("CartView.html:1:17: :let on <Card>, whose slot gives no value. Remove it.");
    }

    @Test
    void a_slot_gives_no_value() {
        assertThat(Shop.errors("<Card title=\"a\">x<:footer :let=\"Item i\">x</:footer></Card>"))
                .containsExactly("CartView.html:1:27: :let on <:footer>, whose slot gives no value. Remove it.");
    }

    @Test
    void an_empty_component_names_a_value() {
        assertThat(Shop.errors("<Table rows={items} :let=\"Item x\"><:row :let=\"Item i\">{i}</:row></Table>"))
                .containsExactly(
                        "CartView.html:1:21: :let on <Table>, which is empty. Put content between its tags, or :let on its slot.");
    }
}
