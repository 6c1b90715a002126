package dev.lightspeed.test.find;

import dev.lightspeed.test.aria.AriaRole;
import dev.lightspeed.test.aria.Semantics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a test may have meant that finds nothing: the hidden, the misspelled, the one of another role, else what there is. */
final class Nearest {

    private static final int MOST = 5;

    /** What nobody asks for by name. */
    private static final Set<AriaRole> WITHOUT_NAMES =
            EnumSet.of(AriaRole.GENERIC, AriaRole.NONE, AriaRole.PRESENTATION, AriaRole.DOCUMENT);

    private final Semantics page;
    private final Finder finder;
    private final Kind kind;
    private final Search search;
    private final List<Match> matches = new ArrayList<>();

    private record Match(Element element, String line) {}

    Nearest(Scene scene, Finder finder) {
        this.page = scene.semantics();
        this.finder = finder;
        this.kind = finder.kind();
        this.search = new Search(scene, finder);
        find(scene);
    }

    List<String> lines() {
        return matches.stream().limit(MOST).map(Match::line).toList();
    }

    List<Element> places() {
        return matches.stream().limit(MOST).map(Match::element).toList();
    }

    private void find(Scene scene) {
        List<Element> ofKind = search.ofKind().toList();
        hidden(ofKind);
        List<Element> visible = ofKind.stream()
                .filter(element -> kind.hides(page, element) == null && (!kind.equals(Kind.TEXT) || isLeaf(element)))
                .toList();
        misspelled(visible);
        if (!finder.text().wanted().isEmpty()) ofAnotherKind(scene.document());
        if (matches.isEmpty()) visible.forEach(element -> add(element, ""));
    }

    private static boolean isLeaf(Element element) {
        return element.childrenSize() == 0 && element.hasText();
    }

    private void hidden(List<Element> ofKind) {
        for (Element element : ofKind) {
            String hidden = kind.hides(page, element);
            if (hidden != null && search.isCalled(element, finder.text())) add(element, ": hidden by " + hidden);
        }
    }

    private void misspelled(List<Element> visible) {
        String wanted = finder.text().wanted();
        visible.stream()
                .filter(element -> names(element).anyMatch(name -> Distance.isNear(name, wanted)))
                .sorted(Comparator.comparingInt(element -> distance(element, wanted)))
                .limit(MOST)
                .forEach(element -> add(element, ""));
    }

    private int distance(Element element, String wanted) {
        return names(element)
                .mapToInt(name -> Distance.between(name, wanted))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private Stream<String> names(Element element) {
        return kind.namings().stream().flatMap(naming -> naming.names(page, element));
    }

    private void ofAnotherKind(Element root) {
        root.getAllElements().stream()
                .filter(element -> !kind.includes().test(page, element) && page.silencedBy(element) == null)
                .filter(this::isCalledSo)
                .limit(MOST)
                .forEach(element -> matches.add(new Match(element, Kind.callAny(page, element))));
    }

    private boolean isCalledSo(Element element) {
        AriaRole role = page.role(element);
        return role != null
                && !WITHOUT_NAMES.contains(role)
                && Kind.of(role).namings().get(0).names(page, element).anyMatch(finder.text());
    }

    private void add(Element element, String remark) {
        matches.add(new Match(element, kind.call(page, element) + remark));
    }
}
