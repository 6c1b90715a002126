package dev.lightspeed.showcase.home;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.Lightspeed;
import dev.lightspeed.html.Html;
import dev.lightspeed.showcase.site.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The code on the front page: the smallest use of all, and the smallest live page. */
@ApplicationScoped
public class Examples {

    private static final String SMALLEST = """
            import dev.lightspeed.Lightspeed;
            import static dev.lightspeed.html.Html.html;

            var heading = html("<h1>{}</h1>", Lightspeed.banner());
            System.out.println(heading);
            """;

    @Inject
    Sources sources;

    Html drawn() {
        return html(
                """
                <section class="examples" aria-label="Examples">
                  <div>
                    <h2>Four lines, no server</h2>
                    <p>Markup is a value. Print it, mail it, compare it in a test.</p>
                    {}
                    <p class="prints"><span class="muted">prints</span> <code>{}</code></p>
                    <h2 class="next">What a click costs</h2>
                    <p>The counter’s page says which method, the server says which slot. Nothing else is sent.</p>
                    <ol class="messages">
                      <li class="up"><span class="way">↑ up</span><span class="bytes">23 B</span>
                        <code class="text">["e",1,0,1,"increment"]</code></li>
                      <li class="down"><span class="way">↓ down</span><span class="bytes">25 B</span>
                        <code class="text">["d",1,1,1,[5,[1,[0,1]]]]</code></li>
                    </ol>
                  </div>
                  <div>
                    <h2>One class, a live page</h2>
                    <p>A field, a handler, and a template beside them that javac checks. This is the counter, all of it.</p>
                    {}
                    {}
                  </div>
                </section>
                """,
                sources.code(SMALLEST),
                html("<h1>{}</h1>", Lightspeed.banner()).toString(),
                sources.body("counter/CounterView.java"),
                sources.body("counter/CounterView.html"));
    }
}
