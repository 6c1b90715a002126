package dev.lightspeed.html;

import java.util.function.Function;

/** Rows of one template whose holes are read from the item: draws without an object for each row. */
final class TemplateRow<T> implements Row<T> {

    private final Template template;
    private final Drawing.Holes<T> values;

    TemplateRow(Template template, Function<? super T, ?>[] readers) {
        this.template = template;
        if (template.holes() != readers.length) {
            throw new TemplateException(Where.now() + ": " + Drawing.count(template.holes(), "hole") + " and "
                    + Drawing.count(readers.length, "reader") + ". Give each {} one reader.");
        }
        Function<? super T, ?>[] own = readers.clone();
        this.values = (item, hole) -> own[hole].apply(item);
    }

    @Override
    public void draw(T item, Canvas canvas) {
        Drawing.draw(canvas, template, item, values);
    }
}
