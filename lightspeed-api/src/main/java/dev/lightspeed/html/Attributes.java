package dev.lightspeed.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Attributes that are spread over an element, in their order: the value of a hole {@code {...}} in its tag.
 *
 * <pre>{@code
 * html("<button class=\"main\" {...}>Save</button>", Attributes.of("ls-click", "save", "disabled", busy))
 * }</pre>
 *
 * <p>{@code null} and {@code false} leave an attribute out, {@code true} gives it no value. Where {@code true} and {@code
 * false} are words, as in {@code aria-expanded}, they are written. The rules of slots hold: no {@code on...}, {@code
 * style} or {@code srcdoc}, and URLs of other schemes than the allowed ones are replaced. What the tag has itself wins.
 *
 * <p>A field whose {@code value} or {@code checked} was never given is the user's: to have the last word there, give it that in a
 * hole of its own. Immutable.
 */
public final class Attributes {

    /** What every browser lets scripts set. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.:-]*");

    private static final Set<String> OURS = Set.of("ls-s", "ls-a");
    private static final Attributes NONE = new Attributes(new String[0]);

    /** Names and values by turns. */
    private final String[] pairs;

    private Attributes(String[] pairs) {
        this.pairs = pairs;
    }

    /** No attributes. */
    public static Attributes none() {
        return NONE;
    }

    /**
     * Attributes by name and value.
     *
     * @param more further names and values, by turns
     * @throws TemplateException if a name may not be used, or a value not be written
     */
    public static Attributes of(String name, @Nullable Object value, @Nullable Object... more) {
        Attributes attributes = NONE.and(name, value);
        for (int i = 0; i < more.length; i += 2) {
            if (!(more[i] instanceof String next) || i + 1 == more.length) {
                throw new TemplateException(Where.now() + ": Attributes.of takes names and values by turns, and got "
                        + more[i] + (i + 1 == more.length ? " without a value." : " in place of a name."));
            }
            attributes = attributes.and(next, more[i + 1]);
        }
        return attributes;
    }

    /**
     * These and one more; one of the same name takes the place of the one that is there.
     *
     * @throws TemplateException if the name may not be used, or the value not be written
     */
    public Attributes and(String name, @Nullable Object value) {
        String refusal = refusal(name);
        if (refusal != null) {
            throw new TemplateException(Where.now() + ": the attribute " + name + ": " + refusal);
        }
        String text = AttributeValue.text(name, value);
        Attributes others = without(Set.of(name.toLowerCase(Locale.ROOT)));
        return text == null ? others : others.with(name, text);
    }

    /** These and others; where both have a name, the others have the last word. */
    public Attributes and(Attributes others) {
        Attributes all = this;
        for (int i = 0; i < others.size(); i++) {
            all = all.without(Set.of(others.name(i).toLowerCase(Locale.ROOT))).with(others.name(i), others.value(i));
        }
        return all;
    }

    private static @Nullable String refusal(String name) {
        if (!NAME.matcher(name).matches()) {
            return "it is no name. Use letters, digits and - _ . : after a letter.";
        }
        if (OURS.contains(name.toLowerCase(Locale.ROOT))) {
            return "it is the runtime's own. Use another name.";
        }
        return Names.refusal("", name).orElse(null);
    }

    private Attributes with(String name, String text) {
        String[] more = Arrays.copyOf(pairs, pairs.length + 2);
        more[pairs.length] = name;
        more[pairs.length + 1] = text;
        return new Attributes(more);
    }

    /** Those that the tag of the slot does not have itself: what a canvas writes there. */
    public Attributes fitting(TemplateSlot place) {
        return without(place.own());
    }

    private Attributes without(Set<String> names) {
        if (names.isEmpty()) {
            return this;
        }
        String[] kept = new String[pairs.length];
        int length = 0;
        for (int i = 0; i < pairs.length; i += 2) {
            if (!names.contains(pairs[i].toLowerCase(Locale.ROOT))) {
                kept[length++] = pairs[i];
                kept[length++] = pairs[i + 1];
            }
        }
        return length == pairs.length ? this : new Attributes(Arrays.copyOf(kept, length));
    }

    /** How many there are. */
    public int size() {
        return pairs.length / 2;
    }

    /** The name of the attribute at this index. */
    public String name(int index) {
        return pairs[2 * index];
    }

    /** Its value, not escaped; empty for one that has none. */
    public String value(int index) {
        return pairs[2 * index + 1];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attributes attributes && Arrays.equals(pairs, attributes.pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pairs);
    }

    /** As they stand in a tag, with a space before each. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        Markup.spread(this, out);
        return out.toString();
    }
}
