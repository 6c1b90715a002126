package dev.lightspeed.showcase.site;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.Layout;
import dev.lightspeed.Shell;
import dev.lightspeed.html.Html;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The frame of a demo, inside that of the site: the stage, what to look at, the messages on the wire, the source. */
@ApplicationScoped
public class DemoLayout implements Layout {

    /** Filled by showcase.js; the server draws it once and never touches it again. */
    private static final Html WIRE = html("""
            <section class="panel wire" aria-labelledby="wire-title">
              <header class="line between">
                <h2 id="wire-title">On the wire</h2>
                <button type="button" class="quiet" id="wire-clear">Clear</button>
              </header>
              <p class="muted" id="wire-sums">Every message between this page and the server appears here.</p>
              <ol id="wire-log" class="messages" tabindex="0" aria-label="Messages, newest first"></ol>
            </section>
            """);

    @Inject
    SiteLayout site;

    @Inject
    Sources sources;

    @Override
    public Html draw(Shell shell, Html body) {
        return site.draw(
                shell, Demo.shownAt(shell.url()).map(demo -> framed(demo, body)).orElse(body));
    }

    private Html framed(Demo demo, Html body) {
        return html("""
                <div class="demo">
                  <section class="stage {}" aria-label="The demo">{}</section>
                  <div class="beside">
                    <section class="panel notes" aria-labelledby="notes-title">
                      <h2 id="notes-title">What to look at</h2>
                      <ul>{}</ul>
                    </section>
                    {}
                  </div>
                  <section class="sources" aria-labelledby="sources-title">
                    <h2 id="sources-title">The source of this page</h2>
                    {}
                  </section>
                </div>
                """, demo.word(), body, html(demo.notes()), WIRE, sources.of(demo));
    }
}
