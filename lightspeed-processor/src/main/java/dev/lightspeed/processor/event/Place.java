package dev.lightspeed.processor.event;

/**
 * Where something stands, as messages show it.
 *
 * @param at  file, line and column: {@code Row.html:3:9}
 * @param use where the view uses the component that {@code at} is in, with words after it; empty in the view's own template
 */
public record Place(String at, String use) {

    /** In the view's own template. */
    public static Place of(String at) {
        return new Place(at, "");
    }

    /** The same, seen from a template that uses its component: {@code Cart.html:8:3: <Row> at Row.html:3:9}. */
    Place usedBy(String tag, Place outer) {
        return new Place(at, outer + ": " + tag + " at ");
    }

    boolean isOwn() {
        return use.isEmpty();
    }

    @Override
    public String toString() {
        return use + at;
    }
}
