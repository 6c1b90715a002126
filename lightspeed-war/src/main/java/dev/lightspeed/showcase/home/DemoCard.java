package dev.lightspeed.showcase.home;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;

import dev.lightspeed.Default;
import dev.lightspeed.Templated;
import dev.lightspeed.html.Html;
import dev.lightspeed.showcase.Routes;
import dev.lightspeed.showcase.site.Demo;
import dev.lightspeed.story.Story;
import java.util.List;

/** A demo on the front page. */
@Templated
record DemoCard(Demo demo) {

    static Html list(List<Demo> demos) {
        return html(
                "<ul class=\"cards\">{}</ul>",
                each(demos, Demo::word, demo -> DemoCardTemplate.TEMPLATE.of(new DemoCard(demo))));
    }

    @Story
    static Html any(
            @Default("Counter") String title,
            @Default("State is a field, an event is a method. The smallest live page there is.") String summary) {
        return list(List.of(new Demo(Routes.counter(), title, summary, "M24 8v32M8 24h32", "", List.of())));
    }

    @Story("All of them")
    static Html all() {
        return list(Demo.ALL);
    }
}
