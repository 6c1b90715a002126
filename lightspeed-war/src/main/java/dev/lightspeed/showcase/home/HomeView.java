package dev.lightspeed.showcase.home;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.html.Html;
import dev.lightspeed.showcase.site.Demo;
import dev.lightspeed.showcase.site.SiteLayout;
import dev.lightspeed.showcase.ticking.Seconds;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The front page. Its clock and its counts are live, like everything here. */
@LiveView(value = "/", layout = SiteLayout.class)
public class HomeView {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);

    @Inject
    Guests guests;

    @Inject
    Seconds seconds;

    @Inject
    Examples examples;

    private Instant now = Instant.now();
    private Guests.Now here = new Guests.Now(0, 0);

    void mount(Page page) {
        page.title("Live pages from Java");
        page.subscribe(Seconds.TOPIC);
        page.subscribe(Guests.TOPIC);
        seconds.watch();
        here = guests.come();
    }

    void unmount() {
        seconds.leave();
        guests.go();
    }

    @On
    void wave() {
        here = guests.wave();
    }

    @OnMessage
    void tick(Seconds.Second second) {
        now = second.at();
    }

    @OnMessage
    void changed(Guests.Now next) {
        here = next;
    }

    Html render() {
        return html("""
                <section class="hero">
                  <div class="pitch">
                    <h1>Live pages.<br>Plain Java.</h1>
                    <p class="lead">Lightspeed keeps the state of a page in a CDI bean on the server. The browser sends what people do,
                      the server sends back what changed, and you write no JavaScript at all.</p>
                    <p class="actions"><a class="button" href="counter">See it count</a> <a class="button quiet" href="#demos">All demos</a></p>
                  </div>
                  {}
                </section>
                <ul class="claims">
                  <li><b>One dependency</b> on Jakarta EE 10: CDI, JPA, Jakarta Validation and transactions work as you know them.</li>
                  <li><b>Only the change</b> travels: a click on the counter costs fewer than fifty bytes, up and down together.</li>
                  <li><b>Nothing is lost</b> when the line drops: the page resumes where it was, and no order is placed twice.</li>
                </ul>
                <section aria-labelledby="demos">
                  <h2 id="demos">Eight pages to try</h2>
                  {}
                </section>
                {}
                """, live(), DemoCard.list(Demo.ALL), examples.drawn());
    }

    private Html live() {
        return html("""
                <div class="now" aria-label="Live from the server">
                  <p class="now-time"><time>{}</time><small>UTC, by the server’s clock</small></p>
                  <dl class="now-facts">
                    <div><dt>live sessions of this page</dt><dd>{}</dd></div>
                    <div><dt>waves so far</dt><dd>{}</dd></div>
                  </dl>
                  <button class="wave" ls-click="wave">Wave to every open tab</button>
                </div>
                """, TIME.format(now), here.pages(), here.waves());
    }
}
