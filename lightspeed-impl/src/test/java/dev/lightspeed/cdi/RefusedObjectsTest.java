package dev.lightspeed.cdi;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import jakarta.json.bind.annotation.JsonbVisibility;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes of which no event can become an object; each is told at the start. */
class RefusedObjectsTest {

    public interface Shape {}

    public abstract static class Solid {
        public int edges;
    }

    static class Unseen {
        public int total;
    }

    public static class OnUnseen extends Unseen {
        public int more;
    }

    public static class Box<T> {
        public @Nullable T content;
    }

    public static class Unmade {
        public int total;

        public Unmade(int total) {
            this.total = total;
        }
    }

    public static class Hidden {
        public int total;

        private Hidden() {}
    }

    @SuppressWarnings("ClassCanBeStatic")
    public class Inner {
        public int total;
    }

    public static class TwoCreators {

        @JsonbCreator
        public TwoCreators(@JsonbProperty("a") int one) {}

        @JsonbCreator
        public static TwoCreators of(@JsonbProperty("b") int other) {
            return new TwoCreators(other);
        }
    }

    public static class HiddenCreator {

        @JsonbCreator
        HiddenCreator(@JsonbProperty("a") int one) {}
    }

    @JsonbTypeInfo(@JsonbSubtype(alias = "dog", type = Dog.class))
    public static class Animal {
        public @Nullable String name;
    }

    public static class Dog extends Animal {}

    public static class All implements PropertyVisibilityStrategy {

        @Override
        public boolean isVisible(Field field) {
            return true;
        }

        @Override
        public boolean isVisible(Method method) {
            return true;
        }
    }

    @JsonbVisibility(All.class)
    public static class Shown {
        int total;
    }

    public static class Service {
        public void work() {}
    }

    public static class Tree {
        public List<Tree> children = List.of();
    }

    record Leaf(Branch branch) {}

    public static class Branch {
        public @Nullable Leaf leaf;
    }

    public static class Loose {
        public @Nullable Object anything;
    }

    public static class Mapped {
        public Map<String, String> prices = Map.of();
    }

    public static class Aged {
        public @Nullable Year year;
    }

    public static class Keeper {
        public @Nullable Animal pet;
    }

    public static class Whatever implements JsonbAdapter<String, Map<String, Object>> {

        @Override
        public Map<String, Object> adaptToJson(String text) {
            return Map.of();
        }

        @Override
        public String adaptFromJson(Map<String, Object> map) {
            return "";
        }
    }

    public static class Adapting {
        @JsonbTypeAdapter(Whatever.class)
        public @Nullable String text;
    }

    @JsonbTypeAdapter(Mirror.class)
    public static class Image {}

    public static class Mirror implements JsonbAdapter<Image, Image> {

        @Override
        public Image adaptToJson(Image image) {
            return image;
        }

        @Override
        public Image adaptFromJson(Image image) {
            return image;
        }
    }

    public static class Twins {
        public int size;

        @JsonbProperty("size")
        public int width;
    }

    private static void refused(Class<?> type, String message) {
        assertThatThrownBy(() -> Decoders.of(type, "shop.Cart.add"))
                .isInstanceOf(DeploymentProblem.class)
                .hasMessage("shop.Cart.add: " + message);
    }

    private static void noEvent(Class<?> type, String why) {
        refused(type, "no event becomes a " + type.getName() + ": " + why);
    }

    @Test
    void what_is_abstract() {
        noEvent(Shape.class, "it is abstract. Take a class that JSON-B can make, or a record.");
        noEvent(Solid.class, "it is abstract. Take a class that JSON-B can make, or a record.");
    }

    @Test
    void what_is_not_public() {
        noEvent(Unseen.class, "Unseen is not public, so JSON-B cannot set it. Make it public.");
        noEvent(OnUnseen.class, "Unseen is not public, so JSON-B cannot set it. Make it public.");
    }

    @Test
    void what_has_type_parameters() {
        noEvent(Box.class, "it has type parameters. Take a class without, or a record.");
    }

    @ParameterizedTest
    @ValueSource(classes = {Unmade.class, Hidden.class, Inner.class})
    void what_JSON_B_cannot_construct(Class<?> type) {
        noEvent(
                type,
                "it has no public or protected constructor without parameters, and no @JsonbCreator."
                        + " Give it one, or let it be a record.");
    }

    @ParameterizedTest
    @ValueSource(classes = {TwoCreators.class, HiddenCreator.class})
    void what_has_no_single_public_creator(Class<?> type) {
        noEvent(type, "it needs one public @JsonbCreator. Remove the others, or make it public.");
    }

    @ParameterizedTest
    @ValueSource(classes = {Animal.class, Dog.class})
    void what_the_page_would_choose(Class<?> type) {
        noEvent(type, "the page would choose its class, by @JsonbTypeInfo. Take a class without, or sealed records.");
    }

    @Test
    void what_holds_such_a_thing() {
        refused(
                Keeper.class,
                "no event becomes a " + Animal.class.getName()
                        + ": the page would choose its class, by @JsonbTypeInfo. Take a class without, or sealed records.");
    }

    @Test
    void what_decides_by_itself_what_is_set() {
        noEvent(Shown.class, "@JsonbVisibility says what is set when it is too late to check. Remove it from Shown.");
    }

    @Test
    void what_has_nothing_to_set() {
        noEvent(Service.class, "JSON-B sets nothing of it. Give it public setters, or let it be a record.");
    }

    @Test
    void what_has_two_properties_of_one_name() {
        noEvent(Twins.class, "two of its properties are called \"size\". Give one another @JsonbProperty.");
    }

    @Test
    void what_holds_itself() {
        noEvent(Tree.class, "it holds itself. Put @JsonbTransient on the inner one.");
    }

    @Test
    void a_property_that_no_text_becomes() {
        String holds = ". A class that JSON-B makes holds texts, numbers, booleans, enums, dates, lists of these, or"
                + " such classes. Give it a @JsonbTypeAdapter, or @JsonbTransient.";

        refused(Loose.class, "no text becomes the java.lang.Object of Loose.anything" + holds);
        refused(
                Mapped.class,
                "no text becomes the java.util.Map<java.lang.String, java.lang.String> of Mapped.prices" + holds);
        refused(Aged.class, "no text becomes the java.time.Year of Aged.year" + holds);
        refused(Branch.class, "no text becomes the " + Leaf.class.getName() + " of Branch.leaf" + holds);
    }

    @Test
    void an_adapter_that_needs_itself() {
        refused(
                Image.class,
                "no event becomes a " + Mirror.class.getName()
                        + ": it adapts what it is itself asked for. Let it adapt a text.");
    }

    @Test
    void an_adapter_of_something_that_no_text_becomes() {
        refused(
                Adapting.class,
                "what " + Whatever.class.getName() + " adapts is none of texts, numbers, booleans, enums, dates, lists"
                        + " of these, or classes that JSON-B makes. Let it implement JsonbAdapter with one of these as the"
                        + " second type.");
    }
}
