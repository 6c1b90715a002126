package dev.lightspeed.render;

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

/** Makes random pages that are like one another, so that patches between them are of every kind. */
final class Pages {

    private static final String[] TEXTS = {"", "a", "Milk & <tea>", "\"quoted\"", "line\nbreak", "\ud83d\ude80", "7"};

    private static final List<RawHtml> MARKUP = List.of(
            RawHtml.trusted(""), RawHtml.trusted("a"), RawHtml.trusted("<b>\"a\"</b>\n<i class=x>{}</i> &amp;"));

    private static final List<String> NAMES = List.of("class", "title", "data-a", "id");

    /** What a template may hold that runs; before it and in it, what only looks so. */
    static final String SCRIPT = "<script defer>let a = '<script defer>';</script>";

    private final Random random;

    Pages(long seed) {
        random = new Random(seed);
    }

    Html page() {
        return html("<body class={}><h1>{}</h1>{}!{}</body>", text(), text(), part(3), part(3));
    }

    private Object part(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 11)) {
            case 0 -> text();
            case 1 -> random.nextInt(20);
            case 2 -> random.nextLong();
            case 3 -> Html.nothing();
            case 4 -> MARKUP.get(random.nextInt(MARKUP.size()));
            case 5 -> html("<div title='<script defer>'>{}" + SCRIPT + "</div>", text());
            case 6 ->
                html(
                        "<section hidden={} title=\"x{}\">{} and {}</section>",
                        random.nextBoolean(),
                        text(),
                        part(depth - 1),
                        part(depth - 1));
            case 7 -> html("<div id=own {...}>{}</div>", attributes(), part(depth - 1));
            case 8 -> html("<div><input value={} checked={}>{}</div>", text(), random.nextBoolean(), part(depth - 1));
            default -> list(depth);
        };
    }

    private Attributes attributes() {
        Attributes attributes = Attributes.none();
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            attributes = attributes.and(name, random.nextInt(4) > 0 ? text() : null);
        }
        return attributes;
    }

    private Html list(int depth) {
        List<Integer> keys = new ArrayList<>(IntStream.range(0, 12).boxed().toList());
        if (random.nextInt(3) == 0) {
            Collections.shuffle(keys, random);
        }
        keys.removeIf(key -> random.nextInt(4) == 0);
        boolean numbers = random.nextInt(4) > 0;
        return each(keys, key -> numbers ? (Object) key : "key " + key, key -> row(depth - 1));
    }

    /** A row, most often of the same template. */
    Html row() {
        return row(2);
    }

    private Html row(int depth) {
        return random.nextInt(6) > 0
                ? html("<p>{}<b>{}</b></p>", random.nextInt(3), random.nextInt(3) == 0 ? inline(depth) : "same")
                : html("<div class={}>{}</div>", text(), part(depth));
    }

    private Object inline(int depth) {
        return depth > 0 ? each(List.of(random.nextInt(3), 5), key -> key, key -> html("<i>{}</i>", text())) : text();
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }
}
