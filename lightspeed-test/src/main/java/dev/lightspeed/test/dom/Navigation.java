package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.connection.Outbox;
import dev.lightspeed.test.dom.controls.Bindings;
import dev.lightspeed.test.dom.wire.Down.Navigate;
import dev.lightspeed.test.dom.wire.Malformed;
import jakarta.json.Json;
import org.jsoup.nodes.Element;

/** Follows the server in the address bar, and tells it where a person went within the view. */
final class Navigation {

    private final Address address;
    private final Outbox outbox;
    private String shown;

    Navigation(Address address, Outbox outbox) {
        this.address = address;
        this.outbox = outbox;
        this.shown = address.current();
    }

    /** A change of the hash alone is the browser's. */
    void addressChanged() {
        String url = address.current();
        if (!url.equals(shown)) {
            outbox.send(new Outbox.Event(
                    "ls:params", Json.createObjectBuilder().add("url", url).build(), null, ""));
        }
        shown = url;
    }

    /** {@code ls-patch}. Gives whether the browser must not follow the link. */
    boolean clicked(Element target) {
        Element link = Bindings.at(target, Bindings.PATCH);
        if (link == null) {
            return false;
        }
        address.patch(link.attr("href"));
        addressChanged();
        return true;
    }

    void navigateReceived(Navigate navigate) {
        String url = navigate.url();
        if (!address.isOwn(url)) {
            throw new Malformed("Navigate", navigate.kind(), Json.createValue(url));
        }
        switch (navigate.kind()) {
            case "load" -> address.load(url);
            case "patch" -> address.patch(url);
            case "replace" -> address.replace(url);
            default -> throw new Malformed("Navigate", navigate.kind(), Json.createValue(url));
        }
        if (!navigate.kind().equals("load")) {
            shown = address.current();
        }
    }
}
