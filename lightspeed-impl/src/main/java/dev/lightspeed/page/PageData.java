package dev.lightspeed.page;

import dev.lightspeed.html.Template;
import dev.lightspeed.render.PageDrawing;
import java.util.stream.Collectors;

/**
 * What the browser's part is told of a live page, as attributes of an element: protocol 2, section 1.
 *
 * @param renewal after how many milliseconds the page renews, again and again; 0 for a page of nobody
 */
record PageData(String contextPath, String token, long renewal) {

    /** How to connect. */
    String connection() {
        return attribute("data-socket", contextPath + PageFrame.SOCKET) + attribute("data-token", token);
    }

    /** What was drawn. */
    static String drawing(PageDrawing drawing) {
        return attribute("data-root", drawing.root().number())
                + attribute("data-slots", drawing.slots())
                + attribute("data-templates", templates(drawing));
    }

    /** How to show that the login holds. */
    String renewals() {
        return renewal == 0
                ? ""
                : attribute("data-renewal", contextPath + RenewalServlet.PATH) + attribute("data-renew", renewal);
    }

    /** What lets a script run; nothing where it is empty. */
    static String nonce(String nonce) {
        return nonce.isEmpty() ? "" : attribute("nonce", nonce);
    }

    private static String templates(PageDrawing drawing) {
        return drawing.templates().stream().map(PageData::name).collect(Collectors.joining(" "));
    }

    private static String name(Template template) {
        return template.number() + ":" + template.fingerprint();
    }

    static String attribute(String name, Object value) {
        String text =
                value.toString().replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        return " " + name + "=\"" + text + "\"";
    }
}
