package dev.lightspeed.test.dom;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;

import dev.lightspeed.html.Attributes;
import dev.lightspeed.html.Html;
import dev.lightspeed.html.RawHtml;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes pages by chance that are like one another, so that patches between them are of every kind. */
final class DrawnPages {

    private static final String[] TEXTS = {"", "a", "Milk & <tea>", "\"quoted\"", "line\nbreak", "7"};
    private static final List<String> NAMES = List.of("class", "title", "data-a", "lang");
    private static final List<RawHtml> MARKUP = List.of(
            RawHtml.trusted(""), RawHtml.trusted("a"), RawHtml.trusted("<b>\"a\"</b>\n<i class=x>{}</i> &amp;"));

    private final Random random;
    private final int depth;

    DrawnPages(long seed) {
        this(seed, 3);
    }

    DrawnPages(long seed, int depth) {
        this.random = new Random(seed);
        this.depth = depth;
    }

    /** A page that draws the same each time. */
    Html page() {
        long seed = random.nextLong();
        return canvas -> new DrawnPages(seed, depth).drawn().draw(canvas);
    }

    private Html drawn() {
        return html(
                "<!DOCTYPE html><html lang={}><head><title>{}</title><meta name=d content={}></head>"
                        + "<body class={}><h1>{}</h1>{}!{}</body></html>",
                text(),
                text(),
                text(),
                text(),
                text(),
                part(depth),
                part(depth));
    }

    private Object part(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 12)) {
            case 0 -> text();
            case 1 -> random.nextInt(20);
            case 2 -> random.nextLong();
            case 3 -> Html.nothing();
            case 4 -> MARKUP.get(random.nextInt(MARKUP.size()));
            case 5 ->
                html(
                        "<section hidden={} title=\"x{}\">{} and {}</section>",
                        random.nextBoolean(),
                        text(),
                        part(depth - 1),
                        part(depth - 1));
            case 6 -> html("<div data-own=1 {...}>{}</div>", attributes(), part(depth - 1));
            case 7 -> html("<div><input value={} checked={}>{}</div>", text(), random.nextBoolean(), part(depth - 1));
            case 8 -> html("<svg viewBox=\"0 0 9 9\">{}</svg>", random.nextBoolean() ? circle() : Html.nothing());
            case 9 -> html("<table><tbody>{}</tbody></table>", each(keys(), key -> key, key -> line(depth - 1)));
            default -> each(keys(), this::key, key -> row(depth - 1));
        };
    }

    private Html circle() {
        return html("<circle r={}></circle><title>{}</title>", random.nextInt(9), text());
    }

    private Html line(int depth) {
        return html("<tr><td>{}</td><td>{}</td></tr>", random.nextInt(3), part(depth));
    }

    private Attributes attributes() {
        Attributes attributes = Attributes.none();
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            attributes = attributes.and(name, random.nextInt(4) > 0 ? text() : null);
        }
        return attributes;
    }

    private List<Integer> keys() {
        List<Integer> keys = new ArrayList<>(IntStream.range(0, 10).boxed().toList());
        if (random.nextInt(3) == 0) {
            Collections.shuffle(keys, random);
        }
        keys.removeIf(key -> random.nextInt(4) == 0);
        return keys;
    }

    private Object key(int key) {
        return "key " + key;
    }

    private Html row(int depth) {
        return random.nextInt(6) > 0
                ? html("<div>{}<b>{}</b></div>", random.nextInt(3), text())
                : html("<div class={}>{}</div>", text(), part(depth));
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }
}
