package dev.lightspeed.test;

import dev.lightspeed.html.Html;
import dev.lightspeed.test.aria.Properties;
import dev.lightspeed.test.find.Condition;
import dev.lightspeed.test.find.Finder;
import dev.lightspeed.test.find.Scene;
import java.util.List;
import org.jsoup.Jsoup;

/** A piece of HTML that somebody looks at: a component by itself, or the body of a mail. Needs no application. */
public final class Drawing {

    private final String html;
    private final Scene scene;

    private Drawing(String html) {
        this.html = html;
        this.scene = new Scene(Jsoup.parse(html), Properties.ofAttributes(), "The drawing", List.of());
    }

    /** Draws the piece. */
    public static Drawing of(Html piece) {
        return new Drawing(piece.plain(""));
    }

    /** Something that can be found is there to be seen, each of these. */
    public Drawing shows(Finder... things) {
        List.of(things).forEach(thing -> and(thing.isShown()));
        return this;
    }

    /** Nothing that can be found so is there to be seen, none of these. */
    public Drawing hides(Finder... things) {
        List.of(things).forEach(thing -> and(thing.isHidden()));
        return this;
    }

    /** The sentence is true. */
    public Drawing and(Condition condition) {
        condition.check(scene);
        return this;
    }

    /** What was drawn. */
    public String html() {
        return html;
    }
}
