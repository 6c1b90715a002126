package dev.lightspeed.test.story;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.html.Html;
import dev.lightspeed.render.PageDrawing;
import dev.lightspeed.render.Renderer;
import dev.lightspeed.story.FoundStory;
import dev.lightspeed.test.dom.page.ControlListener;
import dev.lightspeed.test.dom.page.LivePage;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.opentest4j.AssertionFailedError;

/** Whether a story draws: the same each time, and the same on a page, where a browser finds every slot. */
final class DrawnStory {

    private static final int KEY = 16;

    private static final ControlListener NOBODY = new ControlListener() {
        @Override
        public void controlWriting(Element element) {}

        @Override
        public void controlWritten(Element element, String name) {}
    };

    private final FoundStory story;

    DrawnStory(FoundStory story) {
        this.story = story;
    }

    void check() {
        String plain = PrettyHtml.of(story.draw().plain(""));
        String again = PrettyHtml.of(story.draw().plain(""));
        if (!plain.equals(again)) {
            throw new AssertionFailedError(
                    story.id() + " is not drawn twice alike, first (-), then (+):\n" + LineDiff.of(plain, again)
                            + "Give " + story + " constants: no clock, no random number, no set without an order.",
                    plain,
                    again);
        }
        checkPage(plain);
    }

    private void checkPage(String plain) {
        PageDrawing page = new Renderer(new byte[KEY]).page(document(story.draw()));
        Document document = Jsoup.parse(page.html());
        if (new LivePage(document, script(page), NOBODY).isLost()) {
            throw new AssertionFailedError(story.id() + ": a browser does not find the " + page.slots()
                    + " slots of its page again. " + story + " draws what no template holds; let it draw html(...).");
        }
        String shown = withoutMarkers(document);
        if (!shown.equals(plain)) {
            throw new AssertionFailedError(
                    story.id() + " is not on a page (+) as it is plain (-):\n" + LineDiff.of(plain, shown),
                    plain,
                    shown);
        }
    }

    /** The page that a story stands alone in. */
    private static Html document(Html story) {
        return html("""
                <!doctype html>
                <html lang="en"><head><title>Story</title></head><body>{}</body></html>
                """, story);
    }

    /** What ends a page and says how many slots were drawn: {@code docs/protocol.md}, section 1. */
    private static Element script(PageDrawing page) {
        String templates = page.templates().stream()
                .map(template -> template.number() + ":" + template.fingerprint())
                .collect(Collectors.joining(" "));
        return new Element("script")
                .attr("data-root", String.valueOf(page.root().number()))
                .attr("data-slots", String.valueOf(page.slots()))
                .attr("data-templates", templates);
    }

    private static String withoutMarkers(Document document) {
        document.nodeStream(Comment.class).toList().forEach(Node::remove);
        document.getAllElements().forEach(element -> element.removeAttr("ls-s").removeAttr("ls-a"));
        document.outputSettings().prettyPrint(false);
        return PrettyHtml.of(document.body().html());
    }
}
