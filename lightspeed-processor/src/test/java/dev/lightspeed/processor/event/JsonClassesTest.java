package dev.lightspeed.processor.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Handlers that take objects which JSON-B makes: what their forms send, and classes of which none can be made. */
class JsonClassesTest {

    private static final String HEAD = "import jakarta.json.bind.annotation.*; import jakarta.json.bind.adapter.*;\n";

    private static final String ORDER = """
            public static class Address {
                private String city;
                protected Address() {}
                public void setCity(String city) {}
                @JsonbProperty("house-number") public void setNumber(int number) {}
            }
            public static class Base { public String note; @JsonbTransient public String role; }
            public static class Cents implements JsonbAdapter<Money, Integer> {
                public Integer adaptToJson(Money money) { return 0; }
                public Money adaptFromJson(Integer cents) { return null; }
            }
            @JsonbTypeAdapter(Cents.class) public static class Money { Money(int cents) {} }
            public static class Order extends Base {
                public int pieces;
                @JsonbDateFormat("dd.MM.yyyy") public LocalDate due;
                public Money paid;
                public Set<Integer> sizes;
                public Address address;
                public List<Address> stops;
                public final String fixed = "";
                String hidden;
            }
            public static class Point {
                @JsonbCreator public static Point of(@JsonbProperty("left") int x, int top) { return null; }
                private Point() {}
            }
            public record Parcel(Address to, List<Address> stops, Money cost) {}
            @On void order(Order order) {}
            @On void point(Point point) {}
            @On void parcel(Parcel parcel) {}
            @On void pay(Money sum) {}
            """;

    private static Cart cart(String members, String template) {
        return Cart.of(members, template, HEAD);
    }

    private static String field(String event, String name) {
        return "<form ls-submit='%s'><input aria-label='x' name='%s'></form>".formatted(event, name);
    }

    @Test
    void fields_are_called_as_JSON_B_calls_properties() {
        Cart cart = cart(ORDER, """
                <form ls-submit="order">
                  <label>Note <input name="note"></label>
                  <label>Pieces <input name="pieces" type="number"></label>
                  <label>Due <input name="due" value="31.12.2026"></label>
                  <label>Paid <input name="paid" type="number" value="100"></label>
                  <label>City <input name="address.city"></label>
                  <label>House <input name="address.house-number"></label>
                  <label>Stop <input name="stops.0.city"></label>
                  <label>Stop <input name="stops.11.house-number"></label>
                  <label>Size <input name="sizes" type="checkbox" value="1"></label>
                </form>
                <form ls-submit="point"><input aria-label="x" name="left"><input aria-label="y" name="top"></form>
                <form ls-submit="parcel">
                  <input aria-label="x" name="to.city"><input aria-label="y" name="stops.0.city">
                  <input aria-label="z" name="cost">
                </form>
                <button ls-click="pay" ls-value-sum="5">Pay</button>
                """);

        assertThat(cart.errors()).isEmpty();
    }

    @Test
    void what_is_not_sent_stays_so_nothing_is_missed() {
        assertThat(cart(ORDER, field("order", "note")).errors()).isEmpty();
    }

    @Test
    void a_field_that_is_no_property_is_refused() {
        assertThat(cart(ORDER, field("order", "role")).errors())
                .containsExactly(
                        "Cart.html:1:47: Order takes no \"role\", which <input> sends. It takes pieces, due, paid, sizes,"
                                + " address.city, address.house-number, stops.0.city, stops.0.house-number, note.");
        assertThat(cart(ORDER, field("order", "stops.city")).errors())
                .containsExactly("Cart.html:1:47: Order takes no \"stops.city\", which <input> sends."
                        + " Did you mean \"stops.0.city\"?");
    }

    @Test
    void a_constant_has_to_be_readable() {
        assertThat(cart(
                                ORDER,
                                "<form ls-submit='order'><input aria-label='x' type='hidden' name='pieces' value='x'></form>")
                        .errors())
                .containsExactly("Cart.html:1:75: value=\"x\" of \"pieces\" does not fit Order.pieces."
                        + " It takes a whole number (int).");
    }

    private static void refused(String members, String type, String why) {
        assertThat(cart(members + "\n@On void add(" + type + " it) {}", "<p></p>")
                        .errors())
                .contains("shop.Cart.add: " + why);
    }

    private static void noEvent(String members, String type, String why) {
        refused(members, type, "no event becomes a shop.Cart." + type + ": " + why);
    }

    @Test
    void what_is_abstract() {
        String why = "it is abstract. Take a class that JSON-B can make, or a record.";

        noEvent("public interface Shape {}", "Shape", why);
        noEvent("public abstract static class Shape { public int edges; }", "Shape", why);
    }

    @Test
    void what_is_not_public() {
        String why = "Base is not public, so JSON-B cannot set it. Make it public.";

        noEvent("static class Base { public int total; }", "Base", why);
        noEvent("static class Base {} public static class Sum extends Base { public int total; }", "Sum", why);
    }

    @Test
    void what_has_type_parameters() {
        refused(
                "public static class Box<T> { public T content; }",
                "Box",
                "no event becomes a shop.Cart.Box: it has type parameters. Take a class without, or a record.");
    }

    @Test
    void what_JSON_B_cannot_construct() {
        String why = "it has no public or protected constructor without parameters, and no @JsonbCreator."
                + " Give it one, or let it be a record.";

        noEvent("public static class Sum { public int total; public Sum(int total) {} }", "Sum", why);
        noEvent("public static class Sum { public int total; private Sum() {} }", "Sum", why);
        noEvent("public class Sum { public int total; }", "Sum", why);
    }

    @Test
    void what_has_no_single_public_creator() {
        String why = "it needs one public @JsonbCreator. Remove the others, or make it public.";

        noEvent("public static class Sum { @JsonbCreator Sum(@JsonbProperty(\"a\") int one) {} }", "Sum", why);
    }

    @Test
    void what_the_page_would_choose() {
        String animals = """
                @JsonbTypeInfo(@JsonbSubtype(alias = "dog", type = Dog.class))
                public static class Animal { public String name; }
                public static class Dog extends Animal {}
                public static class Keeper { public Animal pet; }
                """;
        String why = "the page would choose its class, by @JsonbTypeInfo. Take a class without, or sealed records.";

        noEvent(animals, "Animal", why);
        noEvent(animals, "Dog", why);
        refused(animals, "Keeper", "no event becomes a shop.Cart.Animal: " + why);
    }

    @Test
    void what_decides_by_itself_what_is_set() {
        noEvent(
                "@JsonbVisibility(jakarta.json.bind.config.PropertyVisibilityStrategy.class)"
                        + " public static class Shown { int total; }",
                "Shown",
                "@JsonbVisibility says what is set when it is too late to check. Remove it from Shown.");
    }

    @Test
    void what_has_nothing_to_set() {
        noEvent(
                "public static class Service { public void work() {} }",
                "Service",
                "JSON-B sets nothing of it. Give it public setters, or let it be a record.");
    }

    @Test
    void what_has_two_properties_of_one_name() {
        noEvent(
                "public static class Twins { public int size; @JsonbProperty(\"size\") public int width; }",
                "Twins",
                "two of its properties are called \"size\". Give one another @JsonbProperty.");
    }

    @Test
    void what_holds_itself() {
        noEvent(
                "public static class Tree { public List<Tree> children; }",
                "Tree",
                "it holds itself. Put @JsonbTransient on the inner one.");
    }

    @Test
    void a_property_that_no_text_becomes() {
        String holds = ". A class that JSON-B makes holds texts, numbers, booleans, enums, dates, lists of these, or"
                + " such classes. Give it a @JsonbTypeAdapter, or @JsonbTransient.";

        refused(
                "public static class Loose { public Object any; }",
                "Loose",
                "no event becomes the Object of Loose.any" + holds);
        refused(
                "public static class Mapped { public Map<String, String> prices; }",
                "Mapped",
                "no event becomes the Map<String, String> of Mapped.prices" + holds);
        refused(
                "public static class Aged { public Year year; }",
                "Aged",
                "no event becomes the Year of Aged.year" + holds);
        refused(
                "record Leaf(int size) {} public static class Branch { public Leaf leaf; }",
                "Branch",
                "no event becomes the Leaf of Branch.leaf" + holds);
    }

    @Test
    void an_adapter_that_needs_itself() {
        refused(
                """
                @JsonbTypeAdapter(Mirror.class) public static class Image {}
                public static class Mirror implements JsonbAdapter<Image, Image> {
                    public Image adaptToJson(Image image) { return image; }
                    public Image adaptFromJson(Image image) { return image; }
                }
                """,
                "Image",
                "no event becomes a shop.Cart.Mirror: it adapts what it is itself asked for. Let it adapt a text.");
    }

    @Test
    void an_adapter_of_something_that_no_text_becomes() {
        refused(
                """
                public static class Whatever implements JsonbAdapter<String, Map<String, Object>> {
                    public Map<String, Object> adaptToJson(String text) { return null; }
                    public String adaptFromJson(Map<String, Object> map) { return null; }
                }
                public static class Adapting { @JsonbTypeAdapter(Whatever.class) public String text; }
                """,
                "Adapting",
                "what shop.Cart.Whatever adapts is none of texts, numbers, booleans, enums, dates, lists of these, or"
                        + " classes that JSON-B makes. Let it implement JsonbAdapter with one of these as the second type.");
    }
}
