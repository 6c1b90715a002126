package dev.lightspeed.cdi;

import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.Page;
import dev.lightspeed.html.Html;
import dev.lightspeed.session.Refusal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {

    enum Size {
        SMALL,
        LARGE
    }

    enum Way {
        UP {},
        DOWN
    }

    record Address(String street, int number) {}

    record Order(String name, Integer pieces, boolean gift, Size size, List<String> tags, Address address) {}

    record Checked(int age) {
        Checked {
            if (age < 18) {
                throw new IllegalArgumentException("age must be 18 or more");
            }
        }
    }

    record Login(String user, String password) {
        Login {
            throw new IllegalArgumentException(password + " is too short");
        }
    }

    record Access(String token) {}

    record Team(String name, List<Access> members) {
        Team {
            throw new IllegalArgumentException(members + " is one too many");
        }
    }

    record Wordy(String text) {
        Wordy {
            throw new IllegalArgumentException("no " + text);
        }
    }

    sealed interface Move permits Step, Jump {}

    record Step(int by) implements Move {}

    sealed interface Jump extends Move permits HighJump {}

    record HighJump(boolean far) implements Jump {}

    @LiveView("/")
    static class Taker {
        Object taken;

        Html render() {
            return html("<p></p>");
        }

        @On
        void anInt(int value) {
            taken = value;
        }

        @On
        void aLong(long value) {
            taken = value;
        }

        @On
        void aByte(byte value) {
            taken = value;
        }

        @On
        void aShort(Short value) {
            taken = value;
        }

        @On
        void aDouble(double value) {
            taken = value;
        }

        @On
        void aFloat(Float value) {
            taken = value;
        }

        @On
        void aChar(char value) {
            taken = value;
        }

        @On
        void aText(String value) {
            taken = value;
        }

        @On
        void aBoolean(boolean value) {
            taken = value;
        }

        @On
        void aSize(Size value) {
            taken = value;
        }

        @On
        void aWay(Way value) {
            taken = value;
        }

        @On
        void aDay(DayOfWeek value) {
            taken = value;
        }

        @On
        void aDate(LocalDate value) {
            taken = value;
        }

        @On
        void aTime(LocalTime value) {
            taken = value;
        }

        @On
        void aDateTime(LocalDateTime value) {
            taken = value;
        }

        @On
        void aDuration(Duration value) {
            taken = value;
        }

        @On
        void aDecimal(BigDecimal value) {
            taken = value;
        }

        @On
        void aBigInteger(BigInteger value) {
            taken = value;
        }

        @On
        void aUuid(UUID value) {
            taken = value;
        }

        @On
        void ints(List<Integer> value) {
            taken = value;
        }

        @On
        void two(int one, String other) {
            taken = one + other;
        }

        @On
        void between(int one, Page page, String other) {
            taken = page.getClass().getSimpleName() + one + other;
        }

        @On
        void nothing() {
            taken = "called";
        }

        @On
        void order(Order order) {
            taken = order;
        }

        @On
        void checked(Checked form) {
            taken = form;
        }

        @On
        void pin(int pin) {
            taken = pin;
        }

        @On
        void login(Login login) {
            taken = login;
        }

        @On
        void team(Team team) {
            taken = team;
        }

        @On
        void wordy(Wordy wordy) {
            taken = wordy;
        }

        @On
        void move(Move move, Page page) {
            taken = move;
        }

        @On({"left", "right"})
        void both(int by) {
            taken = by;
        }
    }

    private final HandlerStyle style = (HandlerStyle) ViewModel.of(Taker.class).style();
    private final Taker taker = new Taker();

    private Object send(String event, Map<String, ?> payload) throws Refusal {
        EventHandler handler = style.events().get(event);
        handler.call().on(taker, handler.arguments(Weld.event(event, payload), new InjectedPage()));
        return taker.taken;
    }

    private String refusal(String event, Map<String, ?> payload) {
        try {
            return "taken: " + send(event, payload);
        } catch (Refusal refusal) {
            return refusal.code() + " " + refusal.getMessage();
        }
    }

    private static String says(String handler, String event, String sentence) {
        return "event.argument " + Taker.class.getName() + "." + handler + ": event \"" + event + "\": " + sentence;
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "anInt, 12, 12",
                "anInt, ` -7 `, -7",
                "aLong, 9999999999, 9999999999",
                "aByte, 127, 127",
                "aShort, -5, -5",
                "aDouble, 1.5e2, 150.0",
                "aFloat, 0.25, 0.25",
                "aChar, x, x",
                "aText, ` as it is `, ` as it is `",
                "aBoolean, true, true",
                "aBoolean, on, true",
                "aBoolean, false, false",
                "aSize, LARGE, LARGE",
                "aDay, MONDAY, MONDAY",
                "aWay, UP, UP",
                "aWay, DOWN, DOWN",
                "aDate, 2026-01-31, 2026-01-31",
                "aTime, 13:05, 13:05",
                "aDateTime, 2026-01-31T13:05, 2026-01-31T13:05",
                "aDuration, PT1H, PT1H",
                "aDecimal, 10.50, 10.50",
                "aBigInteger, 123456789012345678901, 123456789012345678901",
                "aUuid, 123e4567-e89b-12d3-a456-426614174000, 123e4567-e89b-12d3-a456-426614174000",
            })
    void a_text_becomes_the_type_of_the_parameter(String event, String text, String expected) throws Refusal {
        assertThat(send(event, Map.of("value", text))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "anInt, x, a whole number (int)",
                "anInt, 3000000000, a whole number (int)",
                "anInt, ``, a whole number (int)",
                "aByte, 128, a whole number (byte)",
                "aDouble, NaN, a number (double)",
                "aDouble, 1e999, a number (double)",
                "aFloat, 1e99, a number (Float)",
                "aChar, xy, one character (char)",
                "aBoolean, yes, true or false (boolean)",
                "aSize, MEDIUM, `one of SMALL, LARGE`",
                "aDate, 31.1.2026, a date such as 2026-01-31 (LocalDate)",
                "aDecimal, 1e100000, a number (BigDecimal)",
                "aUuid, 1, a UUID (UUID)",
            })
    void a_text_that_does_not_fit_is_quoted_with_what_would(String event, String text, String takes) {
        assertThat(refusal(event, Map.of("value", text)))
                .isEqualTo(says(event, event, "value is \"" + text + "\". It takes " + takes + "."));
    }

    @Test
    void an_endless_number_is_refused_before_it_is_read() {
        String endless = "1".repeat(100_000);

        assertThat(refusal("aBigInteger", Map.of("value", endless))).startsWith("event.argument");
    }

    @Test
    void a_single_parameter_takes_a_single_value_whatever_its_name() throws Refusal {
        assertThat(send("anInt", Map.of("other", "5"))).isEqualTo(5);
    }

    @Test
    void names_of_the_protocol_are_no_values() throws Refusal {
        assertThat(send("anInt", Map.of("other", "5", "_target", "x"))).isEqualTo(5);
    }

    @Test
    void a_single_parameter_takes_its_name_among_several_values() throws Refusal {
        assertThat(send("anInt", Map.of("key", "Enter", "value", "6"))).isEqualTo(6);
    }

    @Test
    void several_parameters_are_filled_by_name_and_the_page_may_stand_between() throws Refusal {
        assertThat(send("two", Map.of("other", "b", "one", "1"))).isEqualTo("1b");
        assertThat(send("between", Map.of("other", "b", "one", "1"))).isEqualTo("InjectedPage1b");
    }

    @Test
    void a_missing_value_is_told_with_those_that_came() {
        assertThat(refusal("two", Map.of("one", "1", "by", "2")))
                .isEqualTo(
                        says(
                                "two",
                                "two",
                                "other was not sent, only \"by\" and \"one\". Send it with ls-value-other or a field of that name."));
        assertThat(refusal("aText", Map.of()))
                .isEqualTo(says(
                        "aText",
                        "aText",
                        "value was not sent, only nothing. Send it with ls-value-value or a field of that name."));
    }

    @Test
    void a_handler_without_parameters_ignores_what_comes() throws Refusal {
        assertThat(send("nothing", Map.of("x", "y"))).isEqualTo("called");
    }

    @Test
    void an_unchecked_box_is_false() throws Refusal {
        assertThat(send("aBoolean", Map.of())).isEqualTo(false);
    }

    @Test
    void an_empty_field_is_no_value_for_anything_but_text() throws Refusal {
        assertThat(send("aText", Map.of("value", ""))).isEqualTo("");
        assertThat(send("aDate", Map.of("value", ""))).isNull();
        assertThat(send("aShort", Map.of("value", " "))).isNull();
    }

    @Test
    void a_list_takes_one_value_several_or_none() throws Refusal {
        assertThat(send("ints", Map.of("value", List.of("1", "2")))).isEqualTo(List.of(1, 2));
        assertThat(send("ints", Map.of("value", "3"))).isEqualTo(List.of(3));
        assertThat(send("ints", Map.of())).isEqualTo(List.of());
    }

    @Test
    void several_values_for_one_are_refused() {
        assertThat(refusal("anInt", Map.of("value", List.of("1", "2"))))
                .isEqualTo(
                        says("anInt", "anInt", "value came 2 times. It takes a whole number (int); let it be a list."));
    }

    @Test
    void a_record_takes_the_whole_form_with_nested_names() throws Refusal {
        Object order = send(
                "order",
                Map.of(
                        "name", "Ann",
                        "pieces", "3",
                        "gift", "on",
                        "size", "SMALL",
                        "tags", List.of("a", "b"),
                        "address.street", "Elm",
                        "address.number", "7"));

        assertThat(order).isEqualTo(new Order("Ann", 3, true, Size.SMALL, List.of("a", "b"), new Address("Elm", 7)));
    }

    @Test
    void a_record_holds_nothing_where_the_form_has_nothing() throws Refusal {
        assertThat(send("order", Map.of("name", "Ann", "pieces", "")))
                .isEqualTo(new Order("Ann", null, false, null, List.of(), null));
    }

    @Test
    void a_record_names_the_component_that_does_not_fit() {
        assertThat(refusal("order", Map.of("address.street", "Elm")))
                .isEqualTo(says("order", "order", "address.number was not sent. It takes a whole number (int)."));
    }

    @Test
    void a_record_that_refuses_its_values_is_quoted() {
        assertThat(refusal("checked", Map.of("age", "17")))
                .isEqualTo(says(
                        "checked",
                        "checked",
                        "Checked refuses it: age must be 18 or more. Send what its constructor accepts."));
    }

    @Test
    void a_long_value_is_cut() {
        assertThat(refusal("anInt", Map.of("value", "x".repeat(65_000))))
                .isEqualTo(says(
                        "anInt", "anInt", "value is \"" + "x".repeat(40) + "...\". It takes a whole number (int)."));
        assertThat(refusal("wordy", Map.of("text", "x".repeat(65_000))))
                .isEqualTo(says(
                        "wordy",
                        "wordy",
                        "Wordy refuses it: no " + "x".repeat(197) + ".... Send what its constructor accepts."));
    }

    @Test
    void long_names_are_cut_and_of_many_only_some_are_told() {
        Map<String, String> many = new HashMap<>();
        for (char name = 'a'; name < 'a' + 12; name++) {
            many.put(String.valueOf(name).repeat(name == 'a' ? 90 : 1), "1");
        }

        assertThat(refusal("two", many))
                .isEqualTo(says(
                        "two",
                        "two",
                        "one was not sent, only \"" + "a".repeat(80)
                                + "...\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\", \"j\" and 2 more."
                                + " Send it with ls-value-one or a field of that name."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pin", "value"})
    void a_secret_is_not_told_by_whatever_name_it_came(String name) {
        assertThat(refusal("pin", Map.of(name, "hunter2")))
                .isEqualTo(says("pin", "pin", "pin: its value does not fit. It takes a whole number (int)."));
    }

    @Test
    void what_a_record_says_of_a_secret_is_not_told() {
        assertThat(refusal("login", Map.of("user", "ann", "password", "hunter2")))
                .isEqualTo(says("login", "login", "Login refuses its values. Send what its constructor accepts."));
    }

    @Test
    void nor_is_a_secret_in_the_lists_of_a_record() {
        assertThat(refusal("team", Map.of("name", "red", "members.0.token", "hunter2")))
                .isEqualTo(says("team", "team", "Team refuses its values. Send what its constructor accepts."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "newPassword",
                "Passwort2",
                "access_token",
                "clientSecret",
                "card.cvc",
                "PIN",
                "smsTan"
            })
    void a_name_may_suggest_a_secret(String name) {
        assertThat(Quotes.isSecret(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "shipping", "distance", "compass", "value", "passenger"})
    void most_names_suggest_none(String name) {
        assertThat(Quotes.isSecret(name)).isFalse();
    }

    @Test
    void a_sealed_family_has_an_event_for_each_record_the_first_letter_in_any_case() throws Refusal {
        assertThat(send("Step", Map.of("by", "2"))).isEqualTo(new Step(2));
        assertThat(send("step", Map.of("by", "3"))).isEqualTo(new Step(3));
        assertThat(send("highJump", Map.of())).isEqualTo(new HighJump(false));
        assertThat(style.events()).doesNotContainKeys("move", "Jump");
    }

    @Test
    void a_handler_may_have_several_events() throws Refusal {
        assertThat(send("left", Map.of("by", "1"))).isEqualTo(1);
        assertThat(send("right", Map.of("by", "2"))).isEqualTo(2);
        assertThat(style.events()).doesNotContainKey("both");
    }

    @Test
    void a_handler_with_several_parameters_needs_their_names() throws NoSuchMethodException {
        // The JDK's own classes are compiled without the names of parameters.
        Arguments arguments = new Arguments(String.class.getMethod("replace", char.class, char.class));

        assertThatThrownBy(arguments::byName)
                .isInstanceOf(DeploymentProblem.class)
                .hasMessage("java.lang.String.replace: the class was compiled without the names of parameters,"
                        + " by which they are filled. Give javac the option -parameters.");
    }

    @Test
    void what_a_handler_throws_comes_out_as_it_is() {
        assertThatThrownBy(() -> Call.to(List.class.getMethod("get", int.class)).on(Arrays.asList(1), 5))
                .isInstanceOf(ArrayIndexOutOfBoundsException.class);
    }
}
