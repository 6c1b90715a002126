package dev.lightspeed.cdi;

import dev.lightspeed.Layout;
import dev.lightspeed.session.Visitor;
import jakarta.enterprise.inject.spi.Bean;

/** A view in a running application: its model, its bean and its frame. */
record ServedView(ViewModel model, Bean<?> bean, Layout layout, Application application) {

    /** A program for one page. */
    ViewProgram program(Visitor visitor) {
        return model.style().program(this, new LivePage(this, visitor));
    }

    /** The view of the current page. */
    Object instance() {
        return application.instance(bean);
    }
}
