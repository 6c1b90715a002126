package dev.lightspeed.render;

import dev.lightspeed.html.Attributes;

/** The attributes of a spread, as a hash for the imprint, as JSON for a patch, and as their names for a first page. */
final class Spread {

    private Spread() {}

    static long hash(Attributes attributes, SipHash hash) {
        long all = hash.word(Words.SPREAD);
        for (int i = 0; i < attributes.size(); i++) {
            all = hash.chain(all, hash.text(attributes.name(i)));
            all = hash.chain(all, hash.text(attributes.value(i)));
        }
        return all;
    }

    static void json(Attributes attributes, StringBuilder out) {
        out.append('{');
        for (int i = 0; i < attributes.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            Json.text(attributes.name(i), out);
            out.append(':');
            Json.text(attributes.value(i), out);
        }
        out.append('}');
    }

    /** Tells a browser which attributes of the tag came from the spread. */
    static void names(Attributes attributes, StringBuilder out) {
        for (int i = 0; i < attributes.size(); i++) {
            out.append(i == 0 ? " ls-a=\"" : " ").append(attributes.name(i));
        }
        out.append(attributes.size() == 0 ? "" : "\"");
    }
}
