package dev.lightspeed.html;

import dev.lightspeed.route.Route;
import java.util.Collection;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** A piece: a template and the values of its holes. */
final class Drawing implements Html {

    private final Template template;
    private final @Nullable Object[] values;

    private Drawing(Template template, @Nullable Object[] values) {
        this.template = template;
        this.values = values;
    }

    static Drawing of(Template template, @Nullable Object[] values) {
        if (template.holes() != values.length) {
            throw new TemplateException(Where.now() + ": " + count(template.holes(), "hole") + " and "
                    + count(values.length, "value") + ". Give each {} one value.");
        }
        return new Drawing(template, values);
    }

    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    @Override
    public void draw(Canvas canvas) {
        draw(canvas, template, values, (all, hole) -> all[hole]);
    }

    /**
     * Where the values of holes come from.
     *
     * @param <S> what they are read from; handed in, so that drawing a row makes no object
     */
    @FunctionalInterface
    interface Holes<S> {
        @Nullable
        Object value(S source, int hole);
    }

    /** Draws one piece of the template. */
    static <S> void draw(Canvas canvas, Template template, S source, Holes<S> holes) {
        canvas.begin(template);
        int hole = 0;
        for (int i = 0; i < template.slots(); i++) {
            TemplateSlot slot = template.slot(i);
            boolean whole = template.whole(i);
            fill(canvas, slot, whole ? holes.value(source, hole) : joined(canvas, slot, hole, source, holes));
            hole += whole ? 1 : slot.holes();
        }
        canvas.end();
    }

    private static <S> String joined(Canvas canvas, TemplateSlot slot, int first, S source, Holes<S> holes) {
        StringBuilder text = new StringBuilder(slot.literals().get(0));
        for (int i = 0; i < slot.holes(); i++) {
            Object value = holes.value(source, first + i);
            if (text.isEmpty() && value instanceof Route) {
                text.append(canvas.contextPath());
            }
            text.append(value == null ? "" : value).append(slot.literals().get(i + 1));
        }
        return text.toString();
    }

    /** Fills the next slot of the canvas with a value, as fits the kind of the slot. */
    private static void fill(Canvas canvas, TemplateSlot slot, @Nullable Object value) {
        switch (slot.kind()) {
            case TEXT -> fillText(canvas, slot, value);
            case BOOLEAN -> canvas.attribute(isPresent(slot, value));
            case URL -> canvas.attribute(value == null ? null : Urls.checked(slot.name(), linked(canvas, value)));
            case ATTRIBUTE -> canvas.attribute(value == null ? null : attribute(canvas, slot, value));
            case CONTENT -> canvas.attribute(value == null ? null : plain(slot, value));
            case SPREAD -> canvas.spread(attributes(slot, value));
        }
    }

    private static Attributes attributes(TemplateSlot slot, @Nullable Object value) {
        if (value == null) {
            return Attributes.none();
        }
        if (value instanceof Attributes attributes) {
            return attributes;
        }
        throw new TemplateException(
                "{...} of <" + slot.element() + "> got \"" + value + "\". Give it Attributes.of(name, value) or null.");
    }

    private static void fillText(Canvas canvas, TemplateSlot slot, @Nullable Object value) {
        if (value == null) {
            canvas.nothing();
        } else if (value instanceof Html html) {
            html.draw(canvas);
        } else if (slot.textless()) {
            throw new TemplateException("text \"" + value + "\" in a slot of <" + slot.element()
                    + ">: browsers move it out. Give it html(...), each(...) or null.");
        } else if (isWhole(value)) {
            canvas.text(((Number) value).longValue());
        } else {
            canvas.text(plain(slot, value));
        }
    }

    private static String attribute(Canvas canvas, TemplateSlot slot, Object value) {
        return value instanceof Route ? linked(canvas, value) : plain(slot, value);
    }

    private static String linked(Canvas canvas, Object value) {
        return value instanceof Route ? canvas.contextPath() + value : value.toString();
    }

    private static boolean isPresent(TemplateSlot slot, @Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw new TemplateException("the attribute " + slot.name() + " of <" + slot.element() + "> got \"" + value
                + "\". It is there or not: give it true or false.");
    }

    private static String plain(TemplateSlot slot, Object value) {
        String unfit = unfit(value);
        if (unfit != null) {
            String cure = value instanceof Attributes
                    ? "A tag takes them: <" + slot.element() + " {...}>."
                    : "Use each(items, key, row) for a list, and text in attributes.";
            throw new TemplateException("a slot of <" + slot.element() + "> got " + unfit + ". " + cure);
        }
        return value.toString();
    }

    /** True for the boxes of whole numbers. */
    static boolean isWhole(Object value) {
        return value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte;
    }

    /** Why the value is no text; {@code null} when it is. */
    static @Nullable String unfit(Object value) {
        if (value instanceof Html) {
            return "HTML";
        }
        if (value instanceof Attributes) {
            return "attributes";
        }
        if (value instanceof Collection) {
            return "a collection";
        }
        if (value instanceof BaseStream) {
            return "a stream";
        }
        return value.getClass().isArray() ? "an array" : null;
    }

    @Override
    public String toString() {
        return plain("");
    }
}
