package dev.lightspeed.benchmarks.load;

import dev.lightspeed.benchmarks.peers.Peer;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is done in a real browser. */
enum BrowserScene {
    W1("W1 click", "/load/w1", "document.querySelector('button').click()", "$k"),
    W2_SMALL("W2 cell, 100 rows", "/load/w2?rows=100", Of.LIVE_CELL, "$q"),
    W2("W2 cell, 1,000 rows", "/load/w2", Of.LIVE_CELL, "$q"),
    BARE_SMALL("the same by a plain script, 100 rows", "/load/w2?rows=100", Of.BARE_CELL, "$q"),
    BARE("the same by a plain script, 1,000 rows", "/load/w2", Of.BARE_CELL, "$q"),
    W3("W3 keystroke", "/load/w3", Of.typed("document.querySelector('[name=email]')", "input"), "^"),
    W4("W4 update", "/load/w4", "", Of.TICK),
    FACES_W1("Faces: W1 click", "/load/w1.xhtml", "document.getElementById('f:b').click()", "$k"),
    FACES_W2("Faces: W2 cell, 1,000 rows", "/load/w2.xhtml", "document.getElementById('f:cell').click()", "$q"),
    FACES_W3("Faces: W3 keystroke", "/load/w3.xhtml", Of.typed("document.getElementById('f:email')", "keyup"), "^"),
    FACES_W4("Faces: W4 update", "/load/w4.xhtml", "", Of.TICK),
    VAADIN_W1("Vaadin: W1 click", "/vaadin/w1", "document.querySelector('button').click()", "$k"),
    VAADIN_W2("Vaadin: W2 cell, 1,000 rows", "/vaadin/w2", "document.querySelector('button').click()", "$q"),
    VAADIN_W3(
            "Vaadin: W3 keystroke",
            "/vaadin/w3",
            Of.typed("document.querySelectorAll('vaadin-text-field')[1].inputElement", "input"),
            "^"),
    VAADIN_W4("Vaadin: W4 update", "/vaadin/w4", "", Of.TICK);

    private final String title;
    private final String path;
    private final String trigger;
    private final String shown;

    BrowserScene(String title, String path, String trigger, String shown) {
        this.title = title;
        this.path = path;
        this.trigger = trigger;
        this.shown = shown;
    }

    /** Scripts that several have. */
    private static final class Of {

        static final String TICK = "\\d{16}";

        /** The screen has no buttons; the client hears clicks on any element. */
        static final String LIVE_CELL = "(document.getElementById('cell') ?? (document.body.insertAdjacentHTML("
                + "'beforeend', '<button id=cell ls-click=cell>cell</button>'), document.getElementById('cell'))).click()";

        /** What a browser itself takes for another text in a cell. */
        static final String BARE_CELL = "[...document.querySelector('tbody').rows[$row].cells[2].childNodes]"
                + ".find(node => node.nodeType === Node.TEXT_NODE).data = '$q'";

        static String typed(String field, String event) {
            return "{ const field = " + field + "; field.value = $k % 2 ? 'ann@example' : 'ann@example.org';"
                    + " field.dispatchEvent(new Event('" + event + "', {bubbles: true, composed: true})) }";
        }
    }

    String title() {
        return title;
    }

    String path() {
        return path;
    }

    /** Whose screen it is; nobody's if it is ours. */
    Optional<Peer> peer() {
        return name().startsWith("FACES")
                ? Optional.of(Peer.FACES)
                : name().startsWith("VAADIN") ? Optional.of(Peer.VAADIN) : Optional.empty();
    }

    /** A condition that holds once the page can have events. */
    String ready() {
        return peer().map(peer ->
                        peer == Peer.FACES ? "window.faces && document.readyState === 'complete'" : VAADIN_READY)
                .orElse("document.documentElement.dataset.lsState === 'live'");
    }

    private static final String VAADIN_READY =
            "document.querySelector('vaadin-grid') ? document.body.textContent.includes('Item 999')"
                    + " : document.querySelector('button, vaadin-text-field, li')";

    /** Of W2. */
    private int rows() {
        return path.endsWith("rows=100") ? 100 : 1000;
    }

    /** Does the k-th event and measures it. */
    String measured(int k) {
        if (trigger.isEmpty()) {
            return "probe.update(/" + shown + "/)";
        }
        int row = 37 * k % 1000 % rows();
        int qty = row * 7919 % 1000 + 1000 * (1 + (k - 1) / rows());
        UnaryOperator<String> filled = text -> text.replace("$k", String.valueOf(k))
                .replace("$q", String.valueOf(qty))
                .replace("$row", String.valueOf(row));
        return "probe.event(() => " + filled.apply(trigger) + ", /" + filled.apply(shown) + "/)";
    }
}
