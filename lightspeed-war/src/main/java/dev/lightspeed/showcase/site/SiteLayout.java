package dev.lightspeed.showcase.site;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;

import dev.lightspeed.Layout;
import dev.lightspeed.Lightspeed;
import dev.lightspeed.Shell;
import dev.lightspeed.html.Html;
import dev.lightspeed.route.Route;
import dev.lightspeed.showcase.Routes;
import jakarta.enterprise.context.ApplicationScoped;

/** The document around every page: head, navigation, the state of the connection, footer. */
@ApplicationScoped
public class SiteLayout implements Layout {

    private static final Html SCRIPT = html("<script defer src=\"showcase.js\"></script>");
    private static final Html SCRIPT_ONE_UP = html("<script defer src=\"../showcase.js\"></script>");

    /** Live views in a page of Jakarta Faces, which is none itself. */
    private static final Route FACES = Route.of("/faces/orders.xhtml");

    @Override
    public Html draw(Shell shell, Html body) {
        String root = shell.contextPath();
        return html("""
                <!doctype html>
                <html lang="en" data-ls-wire="on">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <meta name="color-scheme" content="light dark">
                  <title>{} · Lightspeed</title>
                  <link rel="icon" type="image/svg+xml" href="{}/logo.svg">
                  <link rel="stylesheet" href="{}/showcase.css">
                  {}
                </head>
                <body>
                  <a class="skip" href="#main">Skip to the content</a>
                  {}
                  <main id="main" tabindex="-1">{}</main>
                  <footer class="foot">
                    <p>{} · in the public domain under The Unlicense</p>
                    <noscript><p>These pages can be read without JavaScript; to be live they need it.</p></noscript>
                  </footer>
                </body>
                </html>
                """, shell.title(), root, root, script(shell.url()), header(shell), body, Lightspeed.banner());
    }

    // A template fixes what a script's address is, so it is relative: one level up from /counter/pure.
    private static Html script(String url) {
        String path = url.split("\\?", 2)[0];
        return path.indexOf('/', 1) < 0 ? SCRIPT : SCRIPT_ONE_UP;
    }

    private static Html header(Shell shell) {
        return html(
                """
                <header class="bar">
                  <a class="brand" href="{}/"><img src="{}/logo.svg" alt="" width="28" height="28">Lightspeed</a>
                  <nav aria-label="Demos"><ul>{}<li><a href={} aria-current="{}">Stories</a></li><li><a href={}>Faces</a></li></ul></nav>
                  <p class="state" role="status">
                    <span class="state-connecting">connecting</span>
                    <span class="state-live">live</span>
                    <span class="state-lost">offline</span>
                  </p>
                </header>
                <div class="banner banner-lost" role="alert"><p>The connection is lost, so this page may be out of date. Trying again…</p></div>
                <div class="banner banner-error" role="alert"><p>This page has stopped following the server. <a href="{}{}">Load it anew</a></p></div>
                """,
                shell.contextPath(),
                shell.contextPath(),
                each(Demo.ALL, Demo::word, demo -> link(shell, demo)),
                Routes.stories(),
                shell.url().startsWith("/stories") ? "page" : null,
                FACES,
                shell.contextPath(),
                shell.url());
    }

    private static Html link(Shell shell, Demo demo) {
        return html(
                "<li><a href={} aria-current=\"{}\">{}</a></li>",
                demo.route(),
                demo.at(shell.url()) ? "page" : null,
                demo.title());
    }
}
