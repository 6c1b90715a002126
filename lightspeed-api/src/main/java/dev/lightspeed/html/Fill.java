package dev.lightspeed.html;

import dev.lightspeed.route.Route;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.BaseStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Fills the next slot of a canvas with the value of an expression, whatever its type: what compiled templates call. javac
 * chooses the method, so numbers stay numbers.
 */
public final class Fill {

    private Fill() {}

    /** Fills a slot in text position. */
    public static void text(Canvas canvas, @Nullable String value) {
        if (value == null) {
            canvas.nothing();
        } else {
            canvas.text(value);
        }
    }

    /** Fills a slot in text position with a whole number. */
    public static void text(Canvas canvas, long value) {
        canvas.text(value);
    }

    /** Fills a slot in text position with a number. */
    public static void text(Canvas canvas, double value) {
        canvas.text(Double.toString(value));
    }

    /** Fills a slot in text position with a number, in as few digits as tell it from others of its type. */
    public static void text(Canvas canvas, float value) {
        canvas.text(Float.toString(value));
    }

    /** Fills a slot in text position with a character. */
    public static void text(Canvas canvas, char value) {
        canvas.text(String.valueOf(value));
    }

    /** Fills a slot in text position with {@code true} or {@code false}. */
    public static void text(Canvas canvas, boolean value) {
        canvas.text(value ? "true" : "false");
    }

    /** Fills a slot in text position with HTML. */
    public static void text(Canvas canvas, @Nullable Html value) {
        canvas.child(value);
    }

    /** Fills a slot where browsers keep elements only, such as directly in {@code tbody}. */
    public static void piece(Canvas canvas, @Nullable Html value) {
        canvas.child(value);
    }

    /**
     * Fills a slot in text position with HTML, a number, or what {@code toString} gives.
     *
     * @throws TemplateException for a collection, a stream or an array
     */
    public static void text(Canvas canvas, @Nullable Object value) {
        if (value == null) {
            canvas.nothing();
        } else if (value instanceof Html html) {
            html.draw(canvas);
        } else if (Drawing.isWhole(value)) {
            canvas.text(((Number) value).longValue());
        } else {
            canvas.text(plain(value));
        }
    }

    /** Fills an attribute or content slot. */
    public static void attribute(Canvas canvas, @Nullable String value) {
        canvas.attribute(value);
    }

    /** Fills an attribute slot with a whole number. */
    public static void attribute(Canvas canvas, long value) {
        canvas.attribute(value);
    }

    /** Fills an attribute slot with a number. */
    public static void attribute(Canvas canvas, double value) {
        canvas.attribute(Double.toString(value));
    }

    /** Fills an attribute slot with a character. */
    public static void attribute(Canvas canvas, char value) {
        canvas.attribute(String.valueOf(value));
    }

    /** Fills an attribute slot with {@code true} or {@code false}, as {@code aria-expanded} has it. */
    public static void attribute(Canvas canvas, boolean value) {
        canvas.attribute(value ? "true" : "false");
    }

    /**
     * Fills an attribute slot with what {@code toString} gives; {@code null} leaves the attribute out.
     *
     * @throws TemplateException for HTML, a collection, a stream or an array
     */
    public static void attribute(Canvas canvas, @Nullable Object value) {
        if (value != null && Drawing.isWhole(value)) {
            canvas.attribute(((Number) value).longValue());
        } else {
            canvas.attribute(value == null ? null : linked(canvas, value));
        }
    }

    /** Fills the slot of a boolean attribute. */
    public static void present(Canvas canvas, boolean value) {
        canvas.attribute(value);
    }

    /** Fills the slot of a boolean attribute; {@code null} is absent. */
    public static void present(Canvas canvas, @Nullable Boolean value) {
        canvas.attribute(Boolean.TRUE.equals(value));
    }

    /** Fills the slot of an attribute that holds a URL, unless its scheme could run code. */
    public static void url(Canvas canvas, String attribute, @Nullable String value) {
        canvas.attribute(value == null ? null : Urls.checked(attribute, value));
    }

    /** Fills the slot of an attribute that holds a URL, unless its scheme could run code. */
    public static void url(Canvas canvas, String attribute, @Nullable Object value) {
        canvas.attribute(value == null ? null : Urls.checked(attribute, linked(canvas, value)));
    }

    /** Fills the slot of a spread; {@code null} for none. */
    public static void spread(Canvas canvas, @Nullable Attributes attributes) {
        canvas.spread(attributes == null ? Attributes.none() : attributes);
    }

    /** Fills the slot of {@code class} with one name or several in a string. */
    public static void classes(Canvas canvas, @Nullable String value) {
        canvas.attribute(value);
    }

    /** Fills the slot of {@code class} with the names in it that are not null or empty; absent when there are none. */
    public static void classes(Canvas canvas, Iterable<? extends @Nullable Object> names) {
        StringBuilder text = new StringBuilder();
        for (Object name : names) {
            add(name, text);
        }
        canvas.attribute(text.isEmpty() ? null : text.toString());
    }

    /** Fills the slot of {@code class} with the names in it that are not null or empty; absent when there are none. */
    public static void classes(Canvas canvas, @Nullable String[] names) {
        classes(canvas, Arrays.asList(names));
    }

    /** Fills the slot of {@code class} with what {@code toString} gives, such as the name of an enum constant. */
    public static void classes(Canvas canvas, @Nullable Object name) {
        if (name instanceof Iterable<?> names) {
            classes(canvas, names);
        } else {
            canvas.attribute(name == null ? null : plain(name));
        }
    }

    /** Names of classes, some of which may be lists themselves. */
    public static List<@Nullable Object> names(@Nullable Object... names) {
        List<@Nullable Object> all = new ArrayList<>();
        for (Object name : names) {
            if (name instanceof Iterable<?> several) {
                several.forEach(all::add);
            } else if (name instanceof String[] several) {
                all.addAll(Arrays.asList(several));
            } else {
                all.add(name);
            }
        }
        return all;
    }

    private static void add(@Nullable Object name, StringBuilder text) {
        if (name != null && !name.toString().isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append(name);
        }
    }

    private static String linked(Canvas canvas, Object value) {
        return value instanceof Route ? canvas.contextPath() + value : plain(value);
    }

    /** What a mixed attribute begins with. */
    public static String part(Canvas canvas, @Nullable String value) {
        return part(value);
    }

    /** What a mixed attribute begins with: a route with the context path before it. */
    public static Object part(Canvas canvas, @Nullable Object value) {
        return value == null ? "" : linked(canvas, value);
    }

    /** What a mixed attribute begins with. */
    public static long part(Canvas canvas, long value) {
        return value;
    }

    /** What stands in a mixed attribute for a text: nothing for {@code null}. */
    public static String part(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** What stands in a mixed attribute for a value: nothing for {@code null}. */
    public static Object part(@Nullable Object value) {
        return value == null ? "" : plain(value);
    }

    /** What stands in a mixed attribute for a number. */
    public static long part(long value) {
        return value;
    }

    /** What stands in a mixed attribute for a number. */
    public static double part(double value) {
        return value;
    }

    /** What stands in a mixed attribute for a character. */
    public static char part(char value) {
        return value;
    }

    /** What stands in a mixed attribute for a truth value. */
    public static boolean part(boolean value) {
        return value;
    }

    /** The items of a list. */
    public static <T> Iterable<T> items(Iterable<T> items) {
        return items;
    }

    /** The items of a list. */
    public static <T> Iterable<T> items(T[] items) {
        return Arrays.asList(items);
    }

    /** The items of a list. */
    public static Iterable<Integer> items(int[] items) {
        return Arrays.stream(items).boxed().toList();
    }

    /** The items of a list. */
    public static Iterable<Long> items(long[] items) {
        return Arrays.stream(items).boxed().toList();
    }

    /** The items of a list. */
    public static Iterable<Double> items(double[] items) {
        return Arrays.stream(items).boxed().toList();
    }

    /** The items of a list. */
    public static Iterable<Float> items(float[] items) {
        return indexed(items.length, i -> items[i]);
    }

    /** The items of a list. */
    public static Iterable<Character> items(char[] items) {
        return indexed(items.length, i -> items[i]);
    }

    /** The items of a list. */
    public static Iterable<Short> items(short[] items) {
        return indexed(items.length, i -> items[i]);
    }

    /** The items of a list. */
    public static Iterable<Byte> items(byte[] items) {
        return indexed(items.length, i -> items[i]);
    }

    /** The items of a list. */
    public static Iterable<Boolean> items(boolean[] items) {
        return indexed(items.length, i -> items[i]);
    }

    private static <T> Iterable<T> indexed(int length, IntFunction<T> item) {
        return IntStream.range(0, length).mapToObj(item).toList();
    }

    /** The items of a list. */
    public static <T, S extends BaseStream<T, S>> Iterable<T> items(BaseStream<T, S> items) {
        List<T> all = new ArrayList<>();
        items.iterator().forEachRemaining(all::add);
        return all;
    }

    /** The one item, or none. */
    public static <T> Iterable<T> items(Optional<T> item) {
        return item.stream().toList();
    }

    /** The entries of a map, in its order. */
    public static <K, V> Iterable<Map.Entry<K, V>> items(Map<K, V> map) {
        return map.entrySet();
    }

    /** Draws a list whose rows have no key of their own: the place in the list is the key. */
    public static <T> void each(Canvas canvas, Iterable<? extends T> items, Row<? super T> row) {
        int[] next = {0};
        canvas.<T>each(items, item -> next[0]++, row);
    }

    private static String plain(Object value) {
        String unfit = Drawing.unfit(value);
        if (unfit != null) {
            throw new TemplateException("a slot got " + unfit + ". Use :for for a list, and text in attributes.");
        }
        return value.toString();
    }
}
