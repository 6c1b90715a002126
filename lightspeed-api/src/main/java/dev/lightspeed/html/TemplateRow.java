package dev.lightspeed.html;

import java.util.function.Function;

/** Rows of one template whose holes are read from the item: draws without an object for each row. */
final class TemplateRow<T> implements Row<T> {

    private final Template template;
    private final Function<? super T, ?>[] readers;

    TemplateRow(Template template, Function<? super T, ?>[] readers) {
        this.template = template;
        this.readers = readers.clone();
        if (template.holes() != readers.length) {
            throw new TemplateException(Where.now() + ": " + Drawing.count(template.holes(), "hole") + " and "
                    + Drawing.count(readers.length, "reader") + ". Give each {} one reader.");
        }
    }

    @Override
    public void draw(T item, Canvas canvas) {
        canvas.begin(template);
        int hole = 0;
        for (int i = 0; i < template.slots(); i++) {
            Slot slot = template.slot(i);
            boolean whole = template.whole(i);
            Drawing.fill(canvas, slot, whole ? readers[hole].apply(item) : joined(slot, hole, item));
            hole += whole ? 1 : slot.holes();
        }
        canvas.end();
    }

    private String joined(Slot slot, int hole, T item) {
        StringBuilder text = new StringBuilder(slot.literals().get(0));
        for (int i = 0; i < slot.holes(); i++) {
            Object value = readers[hole + i].apply(item);
            text.append(value == null ? "" : value).append(slot.literals().get(i + 1));
        }
        return text.toString();
    }
}
