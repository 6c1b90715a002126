package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.controls.Control;
import dev.lightspeed.test.dom.controls.Typed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Compares a page with a fresh drawing of it, and holds it to rules of its own: ids and keys occur once. */
final class Comparison {

    private final OpenDocument open;
    private final Likeness likeness;
    private final List<Difference> differences = new ArrayList<>();

    Comparison(OpenDocument open) {
        this.open = open;
        this.likeness = new Likeness(open);
    }

    List<Difference> with(String freshHtml) {
        Document fresh = Jsoup.parse(freshHtml);
        fresh.outputSettings().prettyPrint(false);
        Document shown = open.document();
        likeness.attributes(shown.expectFirst("html"), fresh.expectFirst("html"))
                .ifPresent(differences::add);
        differences.addAll(likeness.head(shown.head(), fresh.head()));
        differences.addAll(likeness.elements(shown.body(), fresh.body()));
        checkIds(shown);
        checkKeys();
        checkControls(shown);
        return List.copyOf(differences);
    }

    private void checkIds(Document shown) {
        Set<String> met = new HashSet<>();
        for (Element element : shown.select("[id]")) {
            if (!met.add(element.id())) {
                String both = "another element with the id \"" + element.id() + "\": " + Place.of(element);
                add(element, both, "an id once only");
            }
        }
    }

    private void checkKeys() {
        Client client = open.client();
        if (client != null) {
            client.repeatedRows().forEach(row -> add(row, "another row with the same key", "a key once only"));
        }
    }

    private void checkControls(Document shown) {
        Client client = open.client();
        if (client != null) {
            Typed typed = client.typed();
            Control.in(shown).stream()
                    .filter(control -> control.hasSlot() && !typed.isHeld(control) && control.isAstray())
                    .forEach(control -> add(
                            control.element(),
                            "a field that holds " + control.values(),
                            "what its markup says: " + Place.of(control.element())));
        }
    }

    private void add(Element element, String shown, String fresh) {
        differences.add(new Difference(Place.path(element), shown, fresh));
    }
}
