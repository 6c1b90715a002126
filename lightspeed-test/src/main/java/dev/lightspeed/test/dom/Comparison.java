package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.controls.Control;
import dev.lightspeed.test.dom.controls.Typed;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Compares a page with a fresh drawing of it. */
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
        checkControls(shown);
        return List.copyOf(differences);
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
