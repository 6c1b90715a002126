package dev.lightspeed.cdi;

import dev.lightspeed.Layout;
import dev.lightspeed.http.Flash;
import dev.lightspeed.page.Location;
import dev.lightspeed.session.Visitor;
import jakarta.enterprise.inject.spi.Bean;
import java.util.function.Predicate;

/** A view in a running application: its model, its bean and its frame. */
record ServedView(ViewModel model, Bean<?> bean, Layout layout, Application application) {

    /** In place of a layout where a view stands in a page that is no live view. */
    private static final Layout ISLAND = (shell, body) -> body;

    /** How logs and tokens call it. */
    String name() {
        return model.type().getName() + (layout == ISLAND ? " (island)" : "");
    }

    /** The same without its layout. */
    ServedView island() {
        return new ServedView(model, bean, ISLAND, application);
    }

    /** The same with development's notes in its pages. */
    ServedView in(Development development) {
        return new ServedView(model, bean, (shell, body) -> layout.draw(shell, development.body(body)), application);
    }

    /**
     * A program for one page.
     *
     * @param own   tells which locations lead to this view, so that the page may show them
     * @param flash what the redirect that led here has to tell
     */
    ViewProgram program(Visitor visitor, Predicate<Location> own, Flash flash) {
        return model.style().program(this, new LivePage(this, visitor, own, flash));
    }

    /** A program for a page like another. */
    ViewProgram program(LivePage like) {
        return model.style().program(this, like.anew(this));
    }
}
