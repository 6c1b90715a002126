package dev.lightspeed.test.find;

import dev.lightspeed.test.aria.Properties;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Whether two pages show the same. Where the focus is and what hidden fields hold is each page's own. */
record Sameness(Scene scene, Scene other, List<Finder> parts) {

    private static final String NOTHING = "nothing";

    void check() {
        List<Drawer.Line> here = lines(scene);
        List<Drawer.Line> there = lines(other);
        IntStream.range(0, Math.max(here.size(), there.size()))
                .filter(line -> !text(here, line).equals(text(there, line)))
                .findFirst()
                .ifPresent(line -> differ(line, here, there));
    }

    private void differ(int line, List<Drawer.Line> here, List<Drawer.Line> there) {
        String sentence = "it shows " + text(here, line) + " where the other page at " + other.url() + " shows "
                + text(there, line);
        List<Element> places = line < here.size() ? List.of(here.get(line).element()) : List.of();
        throw new Failure(scene, sentence, Listing.NONE, places).error(whole(there), whole(here));
    }

    private List<Drawer.Line> lines(Scene drawn) {
        Drawer drawer = new Drawer(new Unfocused(drawn.semantics().properties()), List.of());
        Stream<Element> roots =
                parts.isEmpty() ? Stream.of(drawn.body()) : parts.stream().flatMap(part -> part.all(drawn).stream());
        return roots.flatMap(root -> drawer.draw(root).stream())
                .filter(line -> !line.element().is("input[type=hidden]"))
                .toList();
    }

    private static String text(List<Drawer.Line> lines, int line) {
        return line < lines.size() ? lines.get(line).text().strip() : NOTHING;
    }

    private static String whole(List<Drawer.Line> lines) {
        return String.join("\n", lines.stream().map(Drawer.Line::text).toList());
    }

    /** The same without the focus. */
    private record Unfocused(Properties properties) implements Properties {

        @Override
        public String value(Element control) {
            return properties.value(control);
        }

        @Override
        public boolean checked(Element box) {
            return properties.checked(box);
        }

        @Override
        public boolean selected(Element option) {
            return properties.selected(option);
        }

        @Override
        public @Nullable Element focused() {
            return null;
        }
    }
}
