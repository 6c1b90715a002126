package dev.lightspeed.processor.template;

/** The markup of one piece as the runtime parses it: fixed strings, with {@code {}} for each slot. */
final class Piece {

    private final StringBuilder markup = new StringBuilder();
    private final boolean keepsSpace;

    /** @param keepsSpace it stands where white space counts, as in {@code pre} */
    Piece(boolean keepsSpace) {
        this.keepsSpace = keepsSpace;
    }

    /** Fixed text or markup: braces are doubled. */
    void literal(String text) {
        markup.append(text.replace("{", "{{").replace("}", "}}"));
    }

    /** Fixed text, whose newlines stay what they are where white space counts. */
    void text(String text) {
        literal(keepsSpace ? text.replace("\n", "&#10;") : text);
    }

    /** What the runtime takes as it is. */
    void verbatim(String text) {
        markup.append(text);
    }

    void slot() {
        markup.append("{}");
    }

    @Override
    public String toString() {
        return markup.toString();
    }
}
