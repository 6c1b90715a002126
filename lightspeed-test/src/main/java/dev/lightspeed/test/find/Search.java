package dev.lightspeed.test.find;

import dev.lightspeed.test.aria.Semantics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.opentest4j.AssertionFailedError;

/** Looks for what a finder describes in a page. */
final class Search {

    private final Scene scene;
    private final Semantics page;
    private final Finder finder;
    private final Kind kind;

    Search(Scene scene, Finder finder) {
        this.scene = scene;
        this.page = scene.semantics();
        this.finder = finder;
        this.kind = finder.kind();
    }

    /**
     * The visible elements found, in document order.
     *
     * @throws AssertionFailedError if the element to look in is not to be found
     */
    List<Element> all() {
        List<Element> found = innermost(called());
        int number = finder.number();
        if (number == 0) return found;
        return found.size() < number ? List.of() : List.of(found.get(number - 1));
    }

    Element one() {
        List<Element> found = all();
        if (found.size() == 1) return found.get(0);
        throw found.isEmpty() ? none() : several(found);
    }

    /** The failure of who needs at least one. */
    AssertionFailedError none() {
        Nearest nearest = new Nearest(scene, finder);
        List<Element> places = nearest.places().isEmpty() ? List.of(root()) : nearest.places();
        String all = nearest.lines().isEmpty() ? ", nor any other " + kind.words() : "";
        return new Failure(scene, "there is no " + finder + all, Listing.nearest(nearest.lines()), places).error();
    }

    private AssertionFailedError several(List<Element> found) {
        String sentence = finder + " is there " + found.size() + " times. Say which one with within(...) or nth(...)";
        return new Failure(scene, sentence, Listing.found(lines(found)), found).error();
    }

    /** Whether there is one element for each text, called so. */
    boolean areCalled(List<Element> elements, List<String> texts) {
        return elements.size() == texts.size()
                && IntStream.range(0, texts.size())
                        .allMatch(i -> isCalled(elements.get(i), new Text.Exact(texts.get(i))));
    }

    /** The first name of each. */
    List<String> names(List<Element> elements) {
        return elements.stream().map(element -> kind.name(page, element)).toList();
    }

    /** The elements as messages list them. */
    List<String> lines(List<Element> elements) {
        return elements.stream().map(element -> kind.call(page, element)).toList();
    }

    /** All elements of the kind that the finder looks in, visible or not, whatever their name. */
    Stream<Element> ofKind() {
        Element root = root();
        Stream<Element> below = root.getAllElements().stream().skip(1);
        return Stream.concat(below, ownedElsewhere(root))
                .filter(element -> kind.includes().test(page, element));
    }

    /** HTML, chapter 4.10.18.3: fields that say that they are a form's are in it, wherever they stand. */
    private Stream<Element> ownedElsewhere(Element form) {
        if (!form.normalName().equals("form") || form.id().isEmpty()) return Stream.empty();
        return scene.document().getElementsByAttributeValue("form", form.id()).stream()
                .filter(field -> !isIn(field, form));
    }

    /** The element to look in. */
    Element root() {
        Finder container = finder.container();
        return container == null ? scene.document() : container.one(scene);
    }

    private List<Element> called() {
        List<Element> all = ofKind().toList();
        if (finder.text() instanceof Text.Any)
            return all.stream().filter(this::isVisible).toList();
        return kind.namings().stream()
                .map(naming -> called(all, naming))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Element> called(List<Element> all, Naming naming) {
        return all.stream()
                .filter(element -> isCalled(element, naming) && isVisible(element))
                .toList();
    }

    private boolean isCalled(Element element, Naming naming) {
        return naming.names(page, element).anyMatch(finder.text());
    }

    /** Whether the element is called so in any of the ways of its kind. */
    boolean isCalled(Element element, Text text) {
        return kind.namings().stream()
                .anyMatch(naming -> naming.names(page, element).anyMatch(text));
    }

    private boolean isVisible(Element element) {
        return kind.hides(page, element) == null;
    }

    private List<Element> innermost(List<Element> found) {
        if (!kind.traits().contains(Kind.Trait.INNERMOST) || finder.text() instanceof Text.Any || found.size() < 2)
            return found;
        return found.stream()
                .filter(element -> found.stream().noneMatch(other -> isIn(other, element)))
                .toList();
    }

    private static boolean isIn(Element inner, Element outer) {
        for (Element at = inner.parent(); at != null; at = at.parent()) {
            if (at.equals(outer)) return true;
        }
        return false;
    }
}
