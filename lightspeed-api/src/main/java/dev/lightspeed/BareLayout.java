package dev.lightspeed;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.html.Html;

/** A document with a title and nothing else: the frame of a view that names no layout. */
public final class BareLayout implements Layout {

    @Override
    public Html draw(Shell shell, Html body) {
        return html("""
                <!doctype html>
                <html lang="{}">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{}</title></head>
                <body>{}</body>
                </html>
                """, shell.locale().toLanguageTag(), shell.title(), body);
    }
}
