package dev.lightspeed.test.dom.page;

import dev.lightspeed.test.dom.page.Content.Piece;
import dev.lightspeed.test.dom.wire.Down.TemplateMessage;
import dev.lightspeed.test.dom.wire.Malformed;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The templates that the server sent. Numbers belong to one server process, fingerprints hold everywhere. */
final class Templates {

    private final Map<Integer, String> shown = new HashMap<>();
    private final Map<String, String> sent = new HashMap<>();
    private final Map<String, Element> parsed = new HashMap<>();

    /** A piece just built, empty, and the holder of its nodes. */
    record Built(Piece piece, Element nodes) {}

    /** Takes the fingerprints of the numbers in the page: {@code 3:Zk3_x0aPq1c 12:0aPq1cZk3_x}. */
    Templates(String table) {
        for (String entry : Markers.words(table)) {
            int colon = entry.indexOf(':');
            shown.put(Integer.valueOf(entry.substring(0, colon)), entry.substring(colon + 1));
        }
    }

    void templateReceived(TemplateMessage template) {
        shown.put(template.number(), template.fingerprint());
        sent.put(template.fingerprint(), template.html());
    }

    /** Numbers mean nothing in another process. */
    void sessionReplaced() {
        shown.clear();
    }

    @Nullable
    String fingerprint(int number) {
        return shown.get(number);
    }

    /** The markup of a template; throws where it was never sent. */
    String html(int number) {
        String html = sent.get(String.valueOf(shown.get(number)));
        if (html == null) {
            throw new Malformed("Diff", "template", number);
        }
        return html;
    }

    /** Each template is parsed once for each context it is used in, and copied from then on. */
    Built instance(int number, Context context) {
        String html = html(number);
        Element pristine = parsed.computeIfAbsent(context + " " + shown.get(number), key -> context.parse(html));
        Element nodes = pristine.clone();
        return new Built(Hydration.in(nodes, number, this::fingerprint).root(), nodes);
    }
}
