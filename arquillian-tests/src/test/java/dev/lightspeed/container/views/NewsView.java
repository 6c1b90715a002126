package dev.lightspeed.container.views;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.html.Html;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows what is published to the topic of its path, tells the page's scripts each item ({@code ls:news}), and has fields in which a
 * person may be typing meanwhile.
 */
@LiveView("/test/news/{topic}")
public class NewsView {

    @Inject
    News news;

    @Inject
    Page page;

    private final List<Integer> items = new ArrayList<>();
    private String topic = "";
    private String typed = "";

    void mount(Page page) {
        topic = "test.news." + page.param("topic").orElseThrow();
        page.subscribe(topic);
    }

    @OnMessage
    void came(News.Item item) {
        items.add(item.number());
        page.pushEvent("news", item.number());
    }

    @On
    void publish(int count) {
        news.publish(topic, count);
    }

    @On
    void typed(String text) {
        typed = text;
    }

    Html render() {
        return html("""
                <p id="last">{}</p>
                <button id="one" ls-click="publish" ls-value-count="1">One</button>
                <button id="five" ls-click="publish" ls-value-count="5">Five</button>
                <button id="forty" ls-click="publish" ls-value-count="40">Forty</button>
                <input id="free" name="free">
                <input id="given" name="given" value="item {}">
                <form ls-change="typed"><input id="told" name="text" value="{}"></form>
                <p id="typed">{}</p>
                <ol>{}</ol>
                """, last(), last(), typed, typed, each(items, item -> item, item -> html("<li>{}</li>", item)));
    }

    private int last() {
        return items.isEmpty() ? 0 : items.get(items.size() - 1);
    }
}
