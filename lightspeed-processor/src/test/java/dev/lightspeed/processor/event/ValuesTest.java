package dev.lightspeed.processor.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.processor.Compilation;
import org.junit.jupiter.api.Test;

/** What {@code ls-value-*} sends, and what handlers take. */
class ValuesTest {

    private static final String ITEMS = """
            record Item(long id, String name, Integer pieces, Sort sort, LocalDate due) {}
            enum Sort { BY_NAME, BY_DATE }
            List<Item> items = List.of();
            @On void toggle(long id) {}
            """;

    @Test
    void constants_fit_what_handlers_take() {
        Cart cart = Cart.of("""
                enum Sort { BY_NAME, BY_DATE }
                @On void toggle(long id, boolean done) {}
                @On void sort(Sort by) {}
                @On void due(LocalDate day, Page page) {}
                @On void tag(List<Integer> tags) {}
                @On void press(String key) {}
                """, """
                <a ls-click="toggle" ls-value-id="5" ls-value-done="on">x</a>
                <a ls-click="toggle" ls-value-id=" 5 ">x</a>
                <a ls-click="sort" ls-value-by="BY_DATE">x</a>
                <a ls-click="due" ls-value-day="2026-01-31">x</a>
                <a ls-click="due" ls-value-day="">x</a>
                <a ls-click="tag" ls-value-tags="1">x</a>
                <a ls-click="tag">x</a>
                <a ls-keydown="press">x</a>
                """);

        assertThat(cart.errors()).isEmpty();
    }

    @Test
    void constants_that_do_not_fit_are_told_what_does() {
        Cart cart = Cart.of("""
                enum Sort { BY_NAME, BY_DATE }
                @On void toggle(long id, boolean done) {}
                @On void sort(Sort by) {}
                @On void due(LocalDate day, Page page) {}
                @On void tag(List<Integer> tags) {}
                """, """
                <a ls-click="toggle" ls-value-id="abc" ls-value-done="yes">x</a>
                <a ls-click="sort" ls-value-by="by-date">x</a>
                <a ls-click="due" ls-value-day="tomorrow">x</a>
                <a ls-click="tag" ls-value-tags="1,2">x</a>
                """);

        assertThat(cart.errors())
                .containsExactly(
                        "Cart.html:1:22: ls-value-id=\"abc\" does not fit id of toggle(long id, boolean done)."
                                + " It takes a whole number (long).",
                        "Cart.html:1:40: ls-value-done=\"yes\" does not fit done of toggle(long id, boolean done)."
                                + " It takes true or false (boolean).",
                        "Cart.html:2:20: ls-value-by=\"by-date\" does not fit by of sort(Sort by)."
                                + " It takes one of BY_NAME, BY_DATE.",
                        "Cart.html:3:19: ls-value-day=\"tomorrow\" does not fit day of due(LocalDate day)."
                                + " It takes a date such as 2026-01-31 (LocalDate).",
                        "Cart.html:4:19: ls-value-tags=\"1,2\" does not fit tags of tag(List<Integer> tags)."
                                + " It takes a whole number (Integer).");
    }

    @Test
    void a_single_parameter_takes_a_single_value_whatever_its_name() {
        Cart cart = Cart.of(
                "@On void toggle(long id) {} @On void find(String text) {}",
                "<a ls-click='toggle' ls-value-x='5'>x</a><a ls-keyup='find'>x</a><a ls-click='toggle' ls-value-x='a'>x</a>");

        assertThat(cart.errors())
                .containsExactly("Cart.html:1:87: ls-value-x=\"a\" does not fit id of toggle(long id)."
                        + " It takes a whole number (long).");
    }

    @Test
    void a_single_parameter_does_not_choose_among_several_values() {
        Cart cart = Cart.of("@On void toggle(long id) {}", "<a ls-click='toggle' ls-value-a='5' ls-value-b='6'>x</a>");

        assertThat(cart.errors())
                .containsExactly(
                        "Cart.html:1:22: toggle(long id) takes no \"a\", which ls-value-a sends. It takes id.",
                        "Cart.html:1:37: toggle(long id) takes no \"b\", which ls-value-b sends. It takes id.");
    }

    @Test
    void a_value_that_no_parameter_takes_is_told_the_parameters() {
        Cart cart = Cart.of("@On void move(long id, int by) {} @On void clear() {}", """
                <a ls-click="move" ls-value-id="1" ls-value-bye="2">x</a>
                <a ls-click="move" ls-value-id="1" ls-value-by="2" ls-value-far="true">x</a>
                <a ls-click="clear" ls-value-id="1">x</a>
                """);

        assertThat(cart.errors())
                .containsExactly(
                        "Cart.html:1:36: move(long id, int by) takes no \"bye\", which ls-value-bye sends."
                                + " Did you mean \"by\"?",
                        "Cart.html:2:52: move(long id, int by) takes no \"far\", which ls-value-far sends."
                                + " It takes id, by.",
                        "Cart.html:3:21: clear() takes no \"id\", which ls-value-id sends."
                                + " Remove it, or add a parameter.");
    }

    @Test
    void a_value_for_one_of_several_handlers_is_no_mistake() {
        Cart cart = Cart.of(
                "@On void open(long id) {} @On void seen() {}",
                "<a ls-click='open' ls-focus='seen' ls-value-id='1'>x</a>");

        assertThat(cart.errors()).isEmpty();
    }

    @Test
    void names_of_attributes_have_no_capitals() {
        Cart cart = Cart.of("@On void move(long itemId, int by) {}", """
                <a ls-click="move" ls-value-itemId="1" ls-value-by="2">x</a>
                <a ls-click="move" ls-value-by="2">x</a>
                """);

        assertThat(cart.errors())
                .containsExactly(
                        "Cart.html:1:20: move(long itemId, int by) takes no \"itemid\", which ls-value-itemId sends:"
                                + " names of attributes have no capitals. Call it itemid there too.",
                        "Cart.html:2:4: <a> sends only \"by\", but move(long itemId, int by) needs itemId. Names of"
                                + " attributes have no capitals: call it itemid, and add ls-value-itemid={...}.");
    }

    @Test
    void what_a_parameter_needs_has_to_be_sent() {
        Cart cart = Cart.of(
                "@On void toggle(long id) {} @On void move(Long id, String way, boolean far, List<String> tags) {}",
                """
                <a ls-click="toggle">x</a>
                <a ls-click="move">x</a>
                <a ls-click="move" ls-value-id="1">x</a>
                <a ls-keydown="move" ls-value-id="1" ls-value-way="up">x</a>
                """);

        assertThat(cart.errors())
                .containsExactly(
                        "Cart.html:1:4: <a> sends nothing, but toggle(long id) needs id. Add ls-value-id={...}.",
                        "Cart.html:2:4: <a> sends nothing, but move(Long id, String way, boolean far, List<String> tags)"
                                + " needs id. Add ls-value-id={...}.",
                        "Cart.html:2:4: <a> sends nothing, but move(Long id, String way, boolean far, List<String> tags)"
                                + " needs way. Add ls-value-way={...}.",
                        "Cart.html:3:4: <a> sends only \"id\", but move(Long id, String way, boolean far, List<String>"
                                + " tags) needs way. Add ls-value-way={...}.");
    }

    @Test
    void a_record_takes_values_by_its_components() {
        Cart cart = Cart.of("""
                record Spot(int x, Integer y, boolean far, List<String> tags, Place place) {}
                record Place(String city, int zip) {}
                @On void go(Spot spot) {}
                """, """
                <a ls-click="go" ls-value-x="1">x</a>
                <a ls-click="go" ls-value-x="1" ls-value-place.city="Ulm" ls-value-place.zip="89073">x</a>
                <a ls-click="go" ls-value-y="1">x</a>
                <a ls-click="go" ls-value-x="1" ls-value-place.city="Ulm">x</a>
                <a ls-click="go" ls-value-x="1" ls-value-place="Ulm">x</a>
                <a ls-click="go" ls-value-x="1" ls-value-place.zip="ab">x</a>
                """);

        assertThat(cart.errors())
                .containsExactly(
                        "Cart.html:3:4: <a> sends only \"y\", but go(Spot spot) needs x. Add ls-value-x={...}.",
                        "Cart.html:4:4: <a> sends only \"place.city\", \"x\", but go(Spot spot) needs place.zip."
                                + " Add ls-value-place.zip={...}.",
                        "Cart.html:5:33: Spot takes no \"place\", which ls-value-place sends."
                                + " It takes x, y, far, tags, place.city, place.zip.",
                        "Cart.html:6:33: ls-value-place.zip=\"ab\" does not fit Place.zip."
                                + " It takes a whole number (int).");
    }

    @Test
    void fields_and_not_values_go_with_changes_and_submits() {
        Cart cart = Cart.of("@On void rename(long id, String name) {}", """
                <input aria-label="name" name="name" ls-change="rename" ls-value-id="1">
                <form ls-submit="rename" ls-value-id="1"><input aria-label="name" name="name"></form>
                """);

        assertThat(cart.errors())
                .containsExactly(
                        "Cart.html:1:57: ls-change sends the value of <input>, not ls-value-id."
                                + " Put ls-change on a form that has a hidden field of that name.",
                        "Cart.html:2:26: ls-submit sends the fields of the form, not ls-value-id."
                                + " Put it into a field, <input type=\"hidden\" name=\"id\" value={...}>.");
    }

    @Test
    void javac_checks_the_types_of_expressions() {
        Compilation cart = Cart.of(
                        ITEMS,
                        "<ul><li :for=\"Item item : items\" :key={item.id()}>\n"
                                + "<a ls-click='toggle' ls-value-id={item.name()}>x</a></li></ul>")
                .compiled();

        String error = cart.errors().get(0);
        int line = Integer.parseInt(error.replaceAll("^.*java:(\\d+):.*$", "$1"));
        assertThat(cart.errors()).hasSize(1);
        assertThat(error).endsWith(": incompatible types: java.lang.String cannot be converted to long");
        assertThat(cart.generated("shop.CartTemplate")
                        .lines()
                        .toList()
                        .get(line - 1)
                        .strip())
                .isEqualTo("long $sent = $value; // Cart.html:2:35: for id of toggle(long id)");
    }

    @Test
    void a_checked_expression_stands_beside_its_place_and_what_takes_it() {
        Compilation cart = Cart.of(ITEMS, "<a ls-click='toggle' ls-value-id={items.get(0).pieces()}>x</a>")
                .compiled();

        assertThat(cart.errors()).isEmpty();
        assertThat(cart.generated("shop.CartTemplate"))
                .contains("var $value = $it.items.get(0).pieces(); // Cart.html:1:35\n")
                .contains("long $sent = $value; // Cart.html:1:35: for id of toggle(long id)\n")
                .contains("dev.lightspeed.html.Fill.attribute($canvas, $value);\n");
    }

    @Test
    void expressions_fit_that_java_would_assign() {
        Cart cart = Cart.of("""
                enum Sort { BY_NAME, BY_DATE }
                int small = 1; long big = 2; Integer boxed; Sort sort = Sort.BY_NAME; LocalDate day; double real; boolean yes;
                java.math.BigInteger huge; java.math.BigDecimal exact; char letter;
                @On void aLong(Long it) {} @On void aText(String it) {} @On void aSort(Sort it) {}
                @On void aDay(LocalDate it) {} @On void aDouble(double it) {} @On void aBoolean(boolean it) {}
                @On void aHuge(java.math.BigInteger it) {} @On void anExact(java.math.BigDecimal it) {}
                @On void aChar(char it) {} @On void some(List<Integer> it) {}
                """, """
                <a ls-click="aLong" ls-value-it={small}>x</a>
                <a ls-click="aLong" ls-value-it={boxed}>x</a>
                <a ls-click="aText" ls-value-it={big}>x</a>
                <a ls-click="aText" ls-value-it={sort}>x</a>
                <a ls-click="aSort" ls-value-it={sort}>x</a>
                <a ls-click="aDay" ls-value-it={day}>x</a>
                <a ls-click="aDouble" ls-value-it={big}>x</a>
                <a ls-click="aBoolean" ls-value-it={yes && small > 0}>x</a>
                <a ls-click="aHuge" ls-value-it={small}>x</a>
                <a ls-click="aHuge" ls-value-it={huge}>x</a>
                <a ls-click="anExact" ls-value-it={real}>x</a>
                <a ls-click="aChar" ls-value-it={letter}>x</a>
                <a ls-click="some" ls-value-it={small}>x</a>
                """);

        assertThat(cart.errors()).isEmpty();
    }

    @Test
    void expressions_do_not_fit_that_java_would_not_assign() {
        Compilation cart = Cart.of("""
                        enum Sort { BY_NAME, BY_DATE }
                        enum Tone { LIGHT; @Override public String toString() { return "light"; } }
                        long big = 2; String text = ""; Tone tone = Tone.LIGHT; java.time.Instant now; Object any;
                        @On void anInt(int it) {} @On void aSort(Sort it) {} @On void aTone(Tone it) {}
                        @On void aDay(LocalDate it) {} @On void some(List<Integer> it) {}
                        """, """
                        <a ls-click="anInt" ls-value-it={big}>x</a>
                        <a ls-click="aSort" ls-value-it={text}>x</a>
                        <a ls-click="aTone" ls-value-it={tone}>x</a>
                        <a ls-click="aTone" ls-value-it={tone.name()}>x</a>
                        <a ls-click="aDay" ls-value-it={now}>x</a>
                        <a ls-click="some" ls-value-it={any}>x</a>
                        """).compiled();

        assertThat(cart.errors())
                .extracting(error -> error.replaceFirst("^.*?: ", ""))
                .containsExactly(
                        "incompatible types: possible lossy conversion from long to int",
                        "incompatible types: java.lang.String cannot be converted to shop.Cart.Sort",
                        "incompatible types: shop.Cart.Tone cannot be converted to java.lang.String",
                        "incompatible types: java.time.Instant cannot be converted to java.time.LocalDate",
                        "incompatible types: java.lang.Object cannot be converted to int");
    }

    @Test
    void a_mistake_in_a_checked_expression_is_said_once() {
        Compilation cart = Cart.of(ITEMS, "<a ls-click='toggle' ls-value-id={items.first()}>x</a>")
                .compiled();

        assertThat(cart.errors()).hasSize(1);
    }

    @Test
    void a_local_of_the_template_may_have_any_name() {
        Cart cart = Cart.of(
                "@On void toggle(long id) {} List<Long> ids = List.of();",
                "<ul><li :for=\"Long canvasValue : ids\" :key={canvasValue}>"
                        + "<a ls-click='toggle' ls-value-id={canvasValue}>x</a></li></ul>"
                        + "<ul><li :for=\"Long canvasSent : ids\" :key={canvasSent}>"
                        + "<a ls-click='toggle' ls-value-id={canvasSent}>x</a></li></ul>");

        assertThat(cart.errors()).isEmpty();
    }

    @Test
    void text_and_expressions_that_are_joined_are_a_text() {
        Cart cart = Cart.of(
                "@On void month(YearMonth it) {} int year; int month;",
                "<a ls-click='month' ls-value-it='{year}-{month}'>x</a>");

        assertThat(cart.errors()).isEmpty();
    }
}
