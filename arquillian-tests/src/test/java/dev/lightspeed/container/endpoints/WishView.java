package dev.lightspeed.container.endpoints;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.Page;
import dev.lightspeed.html.Html;
import jakarta.inject.Inject;

/** Shows what the redirect that led here has to tell, and a plain form that it can post. */
@LiveView("/test/wishes/live")
public class WishView {

    @Inject
    Page page;

    private String told = "";
    private int count;

    void mount(Page page) {
        told = page.flash().text("notice").orElse("nothing");
    }

    @On
    void inc() {
        count++;
    }

    Html render() {
        return html(
                "<p>[{}] [{}] {}</p><form method=\"post\" action={}>{}</form>",
                told,
                page.flash().text("notice").orElse("nothing"),
                count,
                WishController.TOLD,
                page.csrf().field());
    }
}
