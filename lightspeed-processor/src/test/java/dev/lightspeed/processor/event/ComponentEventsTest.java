package dev.lightspeed.processor.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.processor.Compilation;
import org.junit.jupiter.api.Test;

/** Events and fields of components, which are held against the views that use them. */
class ComponentEventsTest {

    private static final String ROW = "@Templated record Row(long id) {}";
    private static final String ROW_TEMPLATE = "<li>\n  <button ls-click=\"delete\" ls-value-id={id}>x</button></li>";

    @Test
    void events_of_a_component_go_to_the_view_that_uses_it() {
        Cart cart = Cart.of("@On void delete(long id) {}", "<ul><Row id=\"5\"/></ul>")
                .type("Row", ROW, ROW_TEMPLATE);

        assertThat(cart.errors()).isEmpty();
    }

    @Test
    void an_event_that_the_view_lacks_is_reported_where_it_uses_the_component() {
        Cart cart = Cart.of("@On void add() {}", "<ul>\n  <Row id=\"5\"/></ul>").type("Row", ROW, ROW_TEMPLATE);

        assertThat(cart.errors())
                .containsExactly("Cart.html:2:3: <Row> at Row.html:2:11: shop.Cart handles no event \"delete\"."
                        + " It handles \"add\".");
    }

    @Test
    void a_template_in_an_annotation_is_named_by_its_line_of_the_java() {
        Cart cart = Cart.of("@On void add() {}", "<Row id=\"5\"/>").type("Row", """
                        @Templated(
                            \"""
                            <p>{id}</p>
                            <button ls-click="delete">x</button>
                            \""")
                        record Row(long id) {}
                        """);

        assertThat(cart.errors())
                .containsExactly("Cart.html:1:1: <Row> at Row.java:8:13: shop.Cart handles no event \"delete\"."
                        + " It handles \"add\".");
    }

    @Test
    void a_component_without_a_view_is_not_checked() {
        assertThat(Cart.without().type("Row", ROW, ROW_TEMPLATE).errors()).isEmpty();
    }

    @Test
    void each_view_answers_for_itself() {
        Cart cart = Cart.of("@On void delete(long id) {}", "<ul><Row id=\"5\"/></ul>")
                .type("Row", ROW, ROW_TEMPLATE)
                .type(
                        "Desk",
                        "@LiveView(\"/desk\") class Desk { @On void delete(long id, String why) {} }",
                        "<ul><Row id=\"5\"/></ul>");

        assertThat(cart.errors())
                .containsExactly("Desk.html:1:5: <Row> at Row.html:2:11: <button> sends only \"id\", but"
                        + " delete(long id, String why) needs why. Add ls-value-why={...}.");
    }

    @Test
    void components_in_components_are_checked_too() {
        Cart cart = Cart.of("", "<Table/>")
                .type("Table", "@Templated record Table() {}", "<ul><Row id=\"5\"/></ul>")
                .type("Row", ROW, ROW_TEMPLATE);

        assertThat(cart.errors())
                .containsExactly("Cart.html:1:1: <Table> at Row.html:2:11: shop.Cart handles no event \"delete\"."
                        + " It has no handlers: write one, @On void delete().");
    }

    @Test
    void a_component_that_leads_back_to_itself_is_read_once() {
        Cart cart = Cart.of("List<String> all = List.of();", "<Tree names={all}/>")
                .type(
                        "Tree",
                        "@Templated record Tree(List<String> names) {}",
                        "<p :for=\"String name : names\"><a ls-click='open'>x</a><Tree names={names}/></p>");

        assertThat(cart.errors())
                .containsExactly("Cart.html:1:1: <Tree> at Tree.html:1:34: shop.Cart handles no event \"open\"."
                        + " It has no handlers: write one, @On void open().");
    }

    @Test
    void what_stands_in_a_slot_is_the_views_own() {
        Cart cart = Cart.of("@On void go() {}", "<Card><a ls-click=\"gone\">x</a></Card>")
                .type("Card", "@Templated record Card(Slot body) {}", "<section>{body}</section>");

        assertThat(cart.errors())
                .containsExactly("Cart.html:1:10: shop.Cart handles no event \"gone\". It handles \"go\".");
    }

    @Test
    void attributes_that_a_component_hands_on_are_checked() {
        Compilation cart = Cart.of(
                        "String name; @On void delete(long id) {}",
                        "<Btn ls-click=\"remove\">x</Btn><Btn ls-click=\"delete\">x</Btn>"
                                + "<Btn ls-click=\"delete\" ls-value-id=\"x\">x</Btn>")
                .type(
                        "Btn",
                        "@Templated record Btn(dev.lightspeed.html.Attributes rest, Slot body) {}",
                        "<button {...rest}>{body}</button>")
                .compiled();

        assertThat(cart.errors())
                .containsExactly(
                        "shop/Cart.java:5: Cart.html:1:6: shop.Cart handles no event \"remove\". It handles \"delete\".",
                        "shop/Cart.java:5: Cart.html:1:84: ls-value-id=\"x\" does not fit id of delete(long id)."
                                + " It takes a whole number (long).");
    }

    @Test
    void javac_checks_the_types_of_expressions_that_a_component_hands_on() {
        Compilation cart = Cart.of(
                        "String name; @On void delete(long id) {}",
                        "<Btn ls-click=\"delete\" ls-value-id={name}>x</Btn>")
                .type(
                        "Btn",
                        "@Templated record Btn(dev.lightspeed.html.Attributes rest, Slot body) {}",
                        "<button {...rest}>{body}</button>")
                .compiled();

        assertThat(cart.errors())
                .extracting(error -> error.replaceFirst("^.*?: ", ""))
                .containsExactly("incompatible types: java.lang.String cannot be converted to long");
    }

    @Test
    void fields_of_a_component_belong_to_the_form_around_it() {
        Cart cart = Cart.of("record Order(int pieces) {} @On void order(Order order) {}", """
                        <form ls-submit="order"><Pieces name="n"/></form>
                        <form ls-submit="order"><Colour/></form>
                        <form ls-submit="order"><Field name="x"/></form>
                        <form ls-submit="order"><Box><input aria-label="x" name="pieces"></Box></form>
                        <form ls-submit="order"><Box>x</Box></form>
                        """)
                .type("Pieces", "@Templated record Pieces(String name) {}", "<input aria-label={name} name='pieces'>")
                .type("Colour", "@Templated record Colour() {}", "<input aria-label='x' name='colour'>")
                .type("Field", "@Templated record Field(String name) {}", "<input aria-label='x' name={name}>")
                .type("Box", "@Templated record Box(Slot body) {}", "<p>{body}</p>");

        assertThat(cart.errors())
                .containsExactly(
                        "Cart.html:2:25: <Colour> at Colour.html:1:23: Order takes no \"colour\", which <input> sends."
                                + " It takes pieces.",
                        "Cart.html:5:7: <form> sends nothing, but order(Order order) needs pieces."
                                + " Add a field of that name.");
    }

    @Test
    void a_form_around_a_slot_may_have_any_field() {
        Cart cart = Cart.of(
                        "record Order(int pieces) {} @On void order(Order order) {}",
                        "<Ask><input aria-label='x' name='pieces'></Ask>")
                .type("Ask", "@Templated record Ask(Slot body) {}", "<form ls-submit='order'>{body}</form>");

        assertThat(cart.errors()).isEmpty();
    }

    @Test
    void a_component_keeps_its_template_for_views_in_other_jars() {
        Compilation row = Cart.without().type("Row", ROW, ROW_TEMPLATE).compiled();
        Compilation plain = Cart.without()
                .type("Row", "@Templated record Row(long id) {}", "<li>{id}</li>")
                .compiled();

        assertThat(row.generated("shop.RowTemplate"))
                .contains("@dev.lightspeed.html.TemplateSource(file = \"Row.html\", text = {\"<li>\\n  <button");
        assertThat(plain.generated("shop.RowTemplate")).doesNotContain("TemplateSource");
    }

    @Test
    void a_component_of_another_jar_is_read_from_its_generated_class() {
        Cart cart = Cart.of("", "<ul><FarRow id=\"5\"/></ul>").type("Cart", """
                        @LiveView("/") @Uses(dev.lightspeed.processor.event.far.FarRow.class)
                        public class Cart { @On void add() {} }
                        """);

        assertThat(cart.errors())
                .containsExactly("Cart.html:1:5: <FarRow> at FarRow.html:2:4: shop.Cart handles no event \"delete\"."
                        + " It handles \"add\".");
    }
}
