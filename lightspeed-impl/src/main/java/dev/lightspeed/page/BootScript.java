package dev.lightspeed.page;

import dev.lightspeed.html.Template;
import dev.lightspeed.render.PageDrawing;
import java.util.Locale;
import java.util.stream.Collectors;

/** The element that ends a page and starts the browser's part: protocol 2, section 1. */
final class BootScript {

    private BootScript() {}

    /** The document with the element before its last {@code </body>}, or at its end where it has none. */
    static String within(PageDrawing drawing, String token, String contextPath, String client) {
        String html = drawing.html();
        int end = html.toLowerCase(Locale.ROOT).lastIndexOf("</body>");
        int place = end < 0 ? html.length() : end;
        return html.substring(0, place) + element(drawing, token, contextPath, client) + html.substring(place);
    }

    private static String element(PageDrawing drawing, String token, String contextPath, String client) {
        return "<script type=\"module\" id=\"lightspeed\""
                + attribute("src", contextPath + client)
                + attribute("data-socket", contextPath + PageFrame.SOCKET)
                + attribute("data-token", token)
                + attribute("data-root", drawing.root().number())
                + attribute("data-slots", drawing.slots())
                + attribute("data-templates", templates(drawing))
                + "></script>";
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
