package dev.lightspeed.page;

import dev.lightspeed.html.Template;
import dev.lightspeed.render.PageDrawing;
import java.util.stream.Collectors;

/**
 * The element that ends a page and starts the browser's part: protocol 2, section 1.
 *
 * @param client  the path of the browser's script, without the context path
 * @param renewal after how many milliseconds the page renews, again and again; 0 for a page of nobody
 */
record BootScript(String contextPath, String client, String token, long renewal) {

    private static final String BODY_END = "</body>";

    /** The document with the element before its last {@code </body>}, or at its end where it has none. */
    String within(PageDrawing drawing) {
        String html = drawing.html();
        int place = place(html);
        return html.substring(0, place) + element(drawing) + html.substring(place);
    }

    // Not lastIndexOf in html.toLowerCase(): the small letter of U+0130 is two characters, and shifts all behind it.
    private static int place(String html) {
        for (int at = html.length() - BODY_END.length(); at >= 0; at--) {
            if (html.regionMatches(true, at, BODY_END, 0, BODY_END.length())) {
                return at;
            }
        }
        return html.length();
    }

    private String element(PageDrawing drawing) {
        return "<script type=\"module\" id=\"lightspeed\""
                + attribute("src", contextPath + client)
                + attribute("data-socket", contextPath + PageFrame.SOCKET)
                + attribute("data-token", token)
                + attribute("data-root", drawing.root().number())
                + attribute("data-slots", drawing.slots())
                + attribute("data-templates", templates(drawing))
                + renewals()
                + "></script>";
    }

    private String renewals() {
        return renewal == 0
                ? ""
                : attribute("data-renewal", contextPath + RenewalServlet.PATH) + attribute("data-renew", renewal);
    }

    private static String templates(PageDrawing drawing) {
        return drawing.templates().stream().map(BootScript::name).collect(Collectors.joining(" "));
    }

    private static String name(Template template) {
        return template.number() + ":" + template.fingerprint();
    }

    private static String attribute(String name, Object value) {
        String text =
                value.toString().replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        return " " + name + "=\"" + text + "\"";
    }
}
