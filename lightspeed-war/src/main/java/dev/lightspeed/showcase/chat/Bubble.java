package dev.lightspeed.showcase.chat;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.Default;
import dev.lightspeed.Templated;
import dev.lightspeed.html.Html;
import dev.lightspeed.story.Story;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Something said, in the log of the room: on the left by others, on the right by the page's own guest. */
@Templated
record Bubble(Saying saying, boolean mine) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm 'UTC'").withZone(ZoneOffset.UTC);
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final int HUES = 8;

    int hue() {
        return Math.floorMod(saying.author().hashCode(), HUES);
    }

    String initial() {
        return saying.name().substring(0, saying.name().offsetByCodePoints(0, 1));
    }

    String time() {
        return TIME.format(saying.at());
    }

    @Story
    static Html any(@Default("Merry Otter") String name, @Default("Is anybody here?") String text, boolean mine) {
        return said(new Saying(1, name, name.isEmpty() ? "?" : name, text, NOON), mine);
    }

    @Story
    static Html own() {
        return said(new Saying(2, "me", "Calm Heron", "Yes, since noon.", NOON), true);
    }

    @Story
    static Html manyWords() {
        String text =
                "A saying may have 500 characters, so it is broken into lines, also where it holds one word that is longer than a"
                        + " line: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft.";
        return said(new Saying(3, "other", "Lucid Ibex", text, NOON), false);
    }

    @Story("Hostile")
    static Html markup() {
        return said(new Saying(4, "guest", "<b>Robin</b>", "<script>alert(1)</script>", NOON), false);
    }

    private static Html said(Saying saying, boolean mine) {
        return html("<ol class=\"sayings\">{}</ol>", BubbleTemplate.TEMPLATE.of(new Bubble(saying, mine)));
    }
}
