package dev.lightspeed.route;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A URL of this application: path and query below the context path, percent-encoded. Immutable; equal to a route with the
 * same text.
 *
 * <p>Mostly made by the class {@code Routes} that the annotation processor writes, which knows the names and types: {@code
 * Routes.order(42)}. In an attribute of a template it stands with the context path: {@code <a href={Routes.order(42)}>}. Its text
 * is without.
 */
public class Route {

    private final String path;
    private final List<Pair> query;

    /** A name in the query, and the encoded {@code name=value}. */
    private record Pair(String name, String text) {}

    private Route(String path, List<Pair> query) {
        this.path = path;
        this.query = List.copyOf(query);
    }

    /** The same route, for a class that adds methods to it. */
    protected Route(Route same) {
        this(same.path, same.query);
    }

    /**
     * The route to a path that no view or endpoint declares, such as that of a servlet or a file.
     *
     * @param path begins with a slash, is encoded and has no query, for which there is {@link #with}
     * @throws IllegalArgumentException if it is no such path
     */
    public static Route of(String path) {
        if (!path.startsWith("/") || path.startsWith("//") || !Encoding.isEncodedPath(path)) {
            throw new IllegalArgumentException(
                    "Route: \"" + path
                            + "\" is no path of this application. Give one such as \"/orders\", with encoded segments and no query.");
        }
        return new Route(path, List.of());
    }

    /**
     * A text as a segment of a path.
     *
     * @throws IllegalArgumentException if no segment can stand for it: the empty text, {@code "."} and {@code ".."}
     */
    public static String segment(String text) {
        if (text.isEmpty() || text.equals(".") || text.equals("..")) {
            throw new IllegalArgumentException("Route: \"" + text
                    + "\" cannot be a segment of a path, where it leads elsewhere. Give another text.");
        }
        return Encoding.segment(text);
    }

    /**
     * This route with the value in its query, in place of those it had there under the name. Nothing stands for {@code null}, and for
     * an iterable each of its elements.
     */
    public final Route with(String name, @Nullable Object value) {
        List<Pair> pairs = new ArrayList<>(query);
        pairs.removeIf(pair -> pair.name.equals(name));
        if (value instanceof Iterable<?> several) {
            several.forEach(one -> pairs.add(pair(name, one)));
        } else if (value != null) {
            pairs.add(pair(name, value));
        }
        return new Route(path, pairs);
    }

    private static Pair pair(String name, Object value) {
        String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
        return new Pair(name, Encoding.query(name) + "=" + Encoding.query(text));
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Route route && route.path.equals(path) && route.query.equals(query);
    }

    @Override
    public final int hashCode() {
        return path.hashCode() * 31 + query.hashCode();
    }

    /** Path and query without the context path. */
    @Override
    public final String toString() {
        return query.isEmpty() ? path : query.stream().map(Pair::text).collect(Collectors.joining("&", path + "?", ""));
    }
}
