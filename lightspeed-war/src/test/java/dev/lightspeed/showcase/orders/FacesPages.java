package dev.lightspeed.showcase.orders;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.Get;
import dev.lightspeed.html.Html;
import jakarta.enterprise.context.ApplicationScoped;

/** Stands in for Jakarta Faces, which servers have and the kit has not: the links to its page lead somewhere. */
@ApplicationScoped
public class FacesPages {

    @Get("/faces/orders.xhtml")
    Html orders() {
        return html("<h1>Orders</h1>");
    }
}
