package dev.lightspeed.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbDateFormat;
import jakarta.json.bind.annotation.JsonbNumberFormat;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Objects that JSON-B makes of what a page sent. */
class JsonObjectsTest {

    public static class Address {
        private String city = "Bern";
        private int number;

        protected Address() {}

        public void setCity(String city) {
            this.city = city;
        }

        @JsonbProperty("house-number")
        public void setNumber(int number) {
            if (number < 1) {
                throw new IllegalArgumentException("houses begin with 1");
            }
            this.number = number;
        }

        @Override
        public String toString() {
            return city + " " + number;
        }
    }

    public static class Base {
        public @Nullable String note;
        private @Nullable String role = "guest";

        @JsonbTransient
        public void setRole(String role) {
            this.role = role;
        }
    }

    public static class Shout implements JsonbAdapter<String, String> {

        @Override
        public String adaptToJson(String text) {
            return text;
        }

        @Override
        public String adaptFromJson(String text) {
            return text.toUpperCase(java.util.Locale.ROOT);
        }
    }

    public static class Backwards implements JsonbDeserializer<String> {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context, Type type) {
            return new StringBuilder(parser.getString()).reverse().toString();
        }
    }

    @JsonbTypeAdapter(Money.Cents.class)
    public static class Money {
        private final int cents;

        Money(int cents) {
            this.cents = cents;
        }

        public static class Cents implements JsonbAdapter<Money, Integer> {

            @Override
            public Integer adaptToJson(Money money) {
                return money.cents;
            }

            @Override
            public Money adaptFromJson(Integer cents) {
                return new Money(cents);
            }
        }

        @Override
        public String toString() {
            return cents + "c";
        }
    }

    public static class Order extends Base {
        public String name = "nobody";
        public int pieces = 7;
        public boolean gift = true;
        public @Nullable DayOfWeek day;

        @JsonbDateFormat("dd.MM.yyyy")
        public @Nullable LocalDate due = LocalDate.EPOCH;

        @JsonbNumberFormat("#0,00")
        public @Nullable BigDecimal price;

        @JsonbTypeAdapter(Shout.class)
        public String motto = "none";

        @JsonbTypeDeserializer(Backwards.class)
        public String code = "none";

        public Money paid = new Money(0);
        public List<Money> rates = List.of();
        public List<String> tags = List.of("old");
        public Set<Integer> sizes = Set.of();
        public @Nullable Address address;
        public List<Address> stops = List.of();
        public final String fixed = "fixed";
        String hidden = "hidden";
        transient String passing = "passing";

        public void setPassing(String passing) {
            this.passing = passing;
        }
    }

    public static class Point {
        private final int x;
        private final LocalDate day;

        private Point(int x, LocalDate day) {
            this.x = x;
            this.day = day;
        }

        @JsonbCreator
        public static Point of(@JsonbProperty("left") int x, @JsonbDateFormat("yyyy/MM/dd") LocalDate day) {
            return new Point(x, day);
        }

        @Override
        public String toString() {
            return x + " " + day;
        }
    }

    record Parcel(Address to, List<Address> stops, List<Line> lines, Money cost) {}

    record Line(String product, int pieces) {}

    public static class Account {
        public @Nullable String user;
        private @Nullable String password;

        public void setPassword(String password) {
            throw new IllegalArgumentException(password + " is too short");
        }

        @Override
        public String toString() {
            return user + " " + password;
        }
    }

    private static Object made(Class<?> type, Map<String, ?> sent) throws Misfit {
        return Decoders.whole(type, "shop.Cart.order").orElseThrow().whole(payload(sent));
    }

    private static Payload payload(Map<String, ?> sent) {
        return Payload.of(sent.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue() instanceof List<?> several
                                ? several.stream().map(String::valueOf).toList()
                                : List.of(String.valueOf(entry.getValue())))));
    }

    private static Order order(Map<String, ?> sent) throws Misfit {
        return (Order) made(Order.class, sent);
    }

    private static void refused(Class<?> type, Map<String, ?> sent, String message) {
        assertThatThrownBy(() -> made(type, sent)).isInstanceOf(Misfit.class).hasMessage(message);
    }

    @Test
    void texts_become_what_the_properties_are() throws Misfit {
        Order order = order(Map.of("name", "Ann", "pieces", "3", "gift", "on", "day", "MONDAY", "note", "soon"));

        assertThat(order.name).isEqualTo("Ann");
        assertThat(order.pieces).isEqualTo(3);
        assertThat(order.gift).isTrue();
        assertThat(order.day).isEqualTo(DayOfWeek.MONDAY);
        assertThat(order.note).isEqualTo("soon");
    }

    @Test
    void what_was_not_sent_stays_but_for_boxes_and_lists() throws Misfit {
        Order order = order(Map.of());

        assertThat(order.name).isEqualTo("nobody");
        assertThat(order.pieces).isEqualTo(7);
        assertThat(order.due).isEqualTo(LocalDate.EPOCH);
        assertThat(order.address).isNull();
        assertThat(order.gift).isFalse();
        assertThat(order.tags).isEmpty();
        assertThat(order.stops).isEmpty();
    }

    @Test
    void an_empty_field_is_no_value_for_anything_but_text() throws Misfit {
        Order order = order(Map.of("name", "", "day", " ", "due", "", "motto", "", "paid", ""));

        assertThat(order.name).isEmpty();
        assertThat(order.day).isNull();
        assertThat(order.due).isNull();
        assertThat(order.motto).isEmpty();
        assertThat(order.paid).hasToString("0c");
    }

    @Test
    void formats_adapters_and_deserializers_are_asked() throws Misfit {
        Order order = order(Map.of("due", "31.12.2026", "price", "12", "motto", "go", "code", "abc", "paid", "250"));

        assertThat(order.due).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(order.price).isEqualByComparingTo("12");
        assertThat(order.motto).isEqualTo("GO");
        assertThat(order.code).isEqualTo("cba");
        assertThat(order.paid).hasToString("250c");
    }

    @Test
    void an_object_in_an_object_has_names_below_its_own() throws Misfit {
        assertThat(order(Map.of("address.city", "Ulm", "address.house-number", "5")).address)
                .hasToString("Ulm 5");
        assertThat(order(Map.of("address.house-number", "5")).address).hasToString("Bern 5");
    }

    @Test
    void objects_of_a_list_are_numbered() throws Misfit {
        Order order = order(Map.of(
                "stops.10.city", "Ulm",
                "stops.2.city", "Aue",
                "stops.2.house-number", "1",
                "stops.x.city", "none",
                "tags", List.of("a", "b"),
                "rates", List.of("5", "6"),
                "sizes", List.of("1", "1", "2")));

        assertThat(order.stops).hasToString("[Aue 1, Ulm 0]");
        assertThat(order.tags).containsExactly("a", "b");
        assertThat(order.rates).hasToString("[5c, 6c]");
        assertThat(order.sizes).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void a_creator_takes_what_its_parameters_say() throws Misfit {
        assertThat(made(Point.class, Map.of("left", "4", "day", "2026/01/31"))).hasToString("4 2026-01-31");
    }

    @Test
    void a_record_holds_objects_and_lists_of_objects_and_of_records() throws Misfit {
        Object parcel = made(
                Parcel.class,
                Map.of(
                        "to.city", "Ulm",
                        "stops.0.house-number", "3",
                        "lines.0.product", "pear",
                        "lines.0.pieces", "2",
                        "cost", "9"));

        assertThat(parcel)
                .hasToString("Parcel[to=Ulm 0, stops=[Bern 3], lines=[Line[product=pear, pieces=2]], cost=9c]");
    }

    @Test
    void what_is_not_for_json_b_is_not_set() throws Misfit {
        Order order = order(Map.of("role", "boss", "hidden", "x", "passing", "x", "fixed", "x", "other", "x"));

        assertThat(((Base) order).role).isEqualTo("guest");
        assertThat(order.hidden).isEqualTo("hidden");
        assertThat(order.passing).isEqualTo("passing");
        assertThat(order.fixed).isEqualTo("fixed");
    }

    @Test
    void a_text_that_does_not_fit_is_quoted_as_for_records() {
        refused(Order.class, Map.of("pieces", "many"), "pieces is \"many\". It takes a whole number (int).");
        refused(Order.class, Map.of("pieces", ""), "pieces is \"\". It takes a whole number (int).");
        refused(
                Order.class,
                Map.of("address.house-number", "1e3"),
                "address.house-number is \"1e3\". It takes a whole number (int).");
        refused(
                Order.class,
                Map.of("paid", List.of("1", "2")),
                "paid came 2 times. It takes a whole number (Integer); let it be a list.");
        refused(Order.class, Map.of("due", List.of("1", "2")), "due came 2 times. It takes one text.");
        refused(Order.class, Map.of("code", "x".repeat(1001)), "code has 1001 characters. It takes 1000.");
    }

    @Test
    void what_a_format_or_a_setter_refuses_is_told() {
        refused(
                Order.class,
                Map.of("due", "2026-12-31"),
                "Order refuses it: Text '2026-12-31' could not be parsed at index 2."
                        + " Send what its setters, formats and adapters accept.");
        refused(
                Order.class,
                Map.of("stops.0.house-number", "0"),
                "Order refuses it: houses begin with 1. Send what its setters, formats and adapters accept.");
    }

    @Test
    void what_an_object_says_of_a_secret_is_not_told() {
        refused(
                Account.class,
                Map.of("password", "hunter2"),
                "Account refuses its values. Send what its setters, formats and adapters accept.");
    }
}
