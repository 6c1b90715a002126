package dev.lightspeed.showcase.stories;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.Layout;
import dev.lightspeed.Shell;
import dev.lightspeed.html.Html;
import jakarta.enterprise.context.ApplicationScoped;

/** A document with the style of the site and nothing around the story. */
@ApplicationScoped
public class FrameLayout implements Layout {

    @Override
    public Html draw(Shell shell, Html body) {
        return html("""
                <!doctype html>
                <html lang="en">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <meta name="color-scheme" content="light dark">
                  <title>{} · Lightspeed</title>
                  <link rel="icon" type="image/svg+xml" href="{}/logo.svg">
                  <link rel="stylesheet" href="{}/showcase.css">
                </head>
                <body class="bare">{}</body>
                </html>
                """, shell.title(), shell.contextPath(), shell.contextPath(), body);
    }
}
