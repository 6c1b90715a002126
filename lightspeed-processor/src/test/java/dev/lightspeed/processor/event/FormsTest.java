package dev.lightspeed.processor.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The fields of forms, and what handlers take of them. */
class FormsTest {

    private static final String ORDER = """
            enum Size { SMALL, LARGE }
            record Address(String street, int zip) {}
            record Order(String name, int pieces, boolean gift, Size size, List<String> tags, Address address) {}
            @On void order(Order order) {}
            @On void check(Order order) {}
            @On void search(String text) {}
            @On void save() {}
            """;

    @Test
    void a_form_has_a_field_for_each_component_that_needs_one() {
        Cart cart = Cart.of(ORDER, """
                <form ls-submit="order" ls-change="check">
                  <label>Name <input name="name"></label>
                  <label>Pieces <input name="pieces" type="number" value="abc"></label>
                  <label>Gift <input name="gift" type="checkbox"></label>
                  <label>Small <input name="size" type="radio" value="SMALL"></label>
                  <label>Large <input name="size" type="radio" value="LARGE"></label>
                  <label>Tags <select name="tags" multiple><option>new</option><option>old</option></select></label>
                  <label>Street <input name="address.street"></label>
                  <label>Code <input name="address.zip"></label>
                  <input type="hidden" name="_csrf" value="x">
                  <input type="file" name="picture" aria-label="Picture">
                  <input type="reset" name="again"><button type="button" name="more">More</button>
                  <button>Order</button>
                </form>
                """);

        assertThat(cart.errors()).isEmpty();
    }

    @Test
    void a_component_that_may_be_null_false_or_empty_needs_no_field() {
        Cart cart = Cart.of(ORDER, "<form ls-submit='order'><input aria-label='x' name='pieces'></form>");

        assertThat(cart.errors()).isEmpty();
    }

    @Test
    void a_component_that_cannot_be_null_needs_a_field() {
        Cart cart = Cart.of(ORDER + "String text;", "<form ls-submit='order'><p>{text}</p></form>");

        assertThat(cart.errors())
                .containsExactly("Cart.html:1:7: <form> sends nothing, but order(Order order) needs pieces."
                        + " Add a field of that name.");
    }

    @Test
    void a_component_of_a_record_inside_needs_a_field_once_another_has_one() {
        Cart cart = Cart.of(
                ORDER,
                "<form ls-submit='order'><input aria-label='x' name='pieces'>"
                        + "<input aria-label='x' name='address.street'></form>");

        assertThat(cart.errors())
                .containsExactly(
                        "Cart.html:1:7: <form> sends only \"address.street\", \"pieces\", but order(Order order)"
                                + " needs address.zip. Add a field of that name.");
    }

    @Test
    void a_field_that_the_record_lacks_is_told_what_is_near() {
        Cart cart = Cart.of(ORDER, """
                <form ls-submit="order">
                  <input aria-label="x" name="piece">
                  <input aria-label="x" name="address.stret">
                  <select aria-label="x" name="colour"></select>
                  <button name="action" value="now">Now</button>
                </form>
                """);

        assertThat(cart.errors())
                .containsExactly(
                        "Cart.html:2:25: Order takes no \"piece\", which <input> sends. Did you mean \"pieces\"?",
                        "Cart.html:3:25: Order takes no \"address.stret\", which <input> sends."
                                + " Did you mean \"address.street\"?",
                        "Cart.html:4:26: Order takes no \"colour\", which <select> sends."
                                + " It takes name, pieces, gift, size, tags, address.street, address.zip.",
                        "Cart.html:5:11: Order takes no \"action\", which <button> sends."
                                + " It takes name, pieces, gift, size, tags, address.street, address.zip.");
    }

    @Test
    void fixed_values_fit_their_components() {
        Cart cart = Cart.of(
                ORDER
                        + "record Choice(int count, int number, int kind, long id, Size size) {} @On void choose(Choice it) {}",
                """
                <form ls-submit="choose">
                  <input aria-label="x" name="count" type="checkbox">
                  <input aria-label="x" name="number" type="radio" value="one">
                  <select aria-label="x" name="kind">
                    <option value="1">One</option><option>Two</option>
                    <optgroup label="More"><option value="three">Three</option></optgroup>
                  </select>
                  <input name="id" type="hidden" value="x&amp;y">
                  <button name="size" value="MEDIUM">Now</button>
                </form>
                """);

        assertThat(cart.errors())
                .containsExactly(
                        "Cart.html:2:3: \"on\", which the checkbox \"count\" sends without a value, does not fit Choice.count."
                                + " It takes a whole number (int).",
                        "Cart.html:3:52: value=\"one\" of \"number\" does not fit Choice.number."
                                + " It takes a whole number (int).",
                        "Cart.html:5:35: \"Two\", which an <option> of \"kind\" sends, does not fit Choice.kind."
                                + " It takes a whole number (int).",
                        "Cart.html:6:36: value=\"three\" of \"kind\" does not fit Choice.kind."
                                + " It takes a whole number (int).",
                        "Cart.html:8:34: value=\"x&amp;y\" of \"id\" does not fit Choice.id."
                                + " It takes a whole number (long).",
                        "Cart.html:9:23: value=\"MEDIUM\" of \"size\" does not fit Choice.size."
                                + " It takes one of SMALL, LARGE.");
    }

    @Test
    void parameters_take_fields_by_their_names() {
        Cart cart = Cart.of("@On void send(String who, String text, boolean loud) {}", """
                <form ls-submit="send"><input aria-label="x" name="who"><input aria-label="x" name="txt"></form>
                <form ls-submit="send"><input aria-label="x" name="who"></form>
                """);

        assertThat(cart.errors())
                .containsExactly(
                        "Cart.html:1:79: send(String who, String text, boolean loud) takes no \"txt\", which <input> sends."
                                + " Did you mean \"text\"?",
                        "Cart.html:2:7: <form> sends only \"who\", but send(String who, String text, boolean loud) needs text."
                                + " Add a field of that name.");
    }

    @Test
    void a_single_parameter_takes_the_only_field() {
        Cart cart = Cart.of(ORDER, """
                <form ls-submit="search"><input aria-label="x" name="q"><button>Search</button></form>
                <form ls-submit="search"><input aria-label="x" name="q"><input aria-label="x" name="r"></form>
                <form ls-submit="search"><button>Search</button></form>
                """);

        assertThat(cart.errors())
                .containsExactly(
                        "Cart.html:2:48: search(String text) takes no \"q\", which <input> sends. It takes text.",
                        "Cart.html:2:79: search(String text) takes no \"r\", which <input> sends. It takes text.",
                        "Cart.html:3:7: <form> sends nothing, but search(String text) needs text. Add a field of that name.");
    }

    @Test
    void a_control_with_a_change_of_its_own_sends_itself() {
        Cart cart = Cart.of(ORDER + "@On void rename(long id, String name) {} @On void pick(Size size) {}", """
                <input aria-label="x" ls-change="search">
                <select aria-label="x" name="size" ls-change="pick"><option>SMALL</option><option>HUGE</option></select>
                <input aria-label="x" name="name" ls-change="rename">
                <input aria-label="x" name="name" ls-change="order">
                """);

        assertThat(cart.errors())
                .containsExactly(
                        "Cart.html:2:75: \"HUGE\", which an <option> of \"size\" sends, does not fit size of pick(Size size)."
                                + " It takes one of SMALL, LARGE.",
                        "Cart.html:3:35: <input> sends only \"name\", but rename(long id, String name) needs id."
                                + " Put ls-change on a form that has a field of that name.",
                        "Cart.html:4:35: <input> sends only \"name\", but order(Order order) needs pieces."
                                + " Put ls-change on a form that has a field of that name.");
    }

    @Test
    void fields_of_a_form_whose_handler_takes_none_are_no_mistake() {
        Cart cart =
                Cart.of(ORDER, "<form ls-submit='save'><input aria-label='x' name='text' ls-change='search'></form>");

        assertThat(cart.errors()).isEmpty();
    }

    @Test
    void names_that_expressions_make_and_elements_that_come_from_elsewhere_may_be_any_field() {
        Cart cart = Cart.of(ORDER + "String name; dev.lightspeed.html.Html more; Object any() { return more; }", """
                <form ls-submit="order"><input aria-label="x" name={name}></form>
                <form ls-submit="order"><input aria-label="x" name="a{name}"></form>
                <form ls-submit="order">{more}</form>
                <form ls-submit="order">{any()}</form>
                <form ls-submit="order"><my-number name="pieces"></my-number></form>
                <form ls-submit="order"><div ls-ignore></div></form>
                <form ls-submit="order">{name == null ? more : null}</form>
                """);

        assertThat(cart.errors()).isEmpty();
    }

    @Test
    void what_can_only_be_text_is_no_field() {
        Cart cart = Cart.of(
                ORDER
                        + "record Item(String name, Item parent) {} List<Item> items = List.of(); int count(int n) { return n; }",
                "<form ls-submit='order'>{count(1)} {this.items.size()}<p :for=\"Item i : items\">{i.parent().name()}</p></form>");

        assertThat(cart.errors())
                .containsExactly("Cart.html:1:7: <form> sends nothing, but order(Order order) needs pieces."
                        + " Add a field of that name.");
    }

    @Test
    void fields_under_conditions_and_in_lists_count() {
        Cart cart = Cart.of(ORDER + "List<String> all = List.of();", """
                <form ls-submit="order"><p :if={all.isEmpty()}><input aria-label="x" name="pieces"></p></form>
                <form ls-submit="search"><template :if={all.isEmpty()}><input aria-label="x" name="a"></template>
                  <template :else><input aria-label="x" name="b"></template></form>
                <form ls-submit="order"><p :for="String one : all" :key={one}><input aria-label="x" name="pices"></p></form>
                """);

        assertThat(cart.errors())
                .containsExactly(
                        "Cart.html:4:85: Order takes no \"pices\", which <input> sends." + " Did you mean \"pieces\"?");
    }

    @Test
    void fields_elsewhere_belong_to_the_form_that_they_name() {
        Cart cart = Cart.of(ORDER, """
                <form id="a" ls-submit="order"></form>
                <input aria-label="x" form="a" name="pieces">
                <form id="b" ls-submit="order"><input aria-label="x" form="a" name="nam"></form>
                """);

        assertThat(cart.errors())
                .containsExactly(
                        "Cart.html:3:63: Order takes no \"nam\", which <input> sends. Did you mean \"name\"?",
                        "Cart.html:3:14: <form> sends nothing, but order(Order order) needs pieces."
                                + " Add a field of that name.");
    }
}
