package dev.lightspeed.processor.template;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The text of a template, and where in its file each character stands. */
final class Source {

    private final String file;
    private final String text;
    private final IntUnaryOperator places;
    private final int[] lineStarts;

    private Source(String file, String text, String whole, IntUnaryOperator places) {
        this.file = file;
        this.text = text;
        this.places = places;
        this.lineStarts = lineStarts(whole);
    }

    /** A file that holds nothing else. */
    static Source of(String file, String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return new Source(file, lines, lines, at -> at);
    }

    /**
     * A part of a file.
     *
     * @param places the index in the file for each character of the text, and for its end
     */
    static Source within(String file, String whole, String text, int[] places) {
        return new Source(file, text, whole, at -> places[at]);
    }

    /** The text, with lines that end in a newline. */
    String text() {
        return text;
    }

    String file() {
        return file;
    }

    /** {@code Cart.html:4:9}: file, line and column of a character, counted from 1. */
    String place(int at) {
        return file + ":" + line(at) + ":" + (places.applyAsInt(at) - lineStarts[line(at) - 1] + 1);
    }

    /** The line of a character, counted from 1. */
    int line(int at) {
        int found = Arrays.binarySearch(lineStarts, places.applyAsInt(at));
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
        int line = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts[++line] = i + 1;
        }
        return starts;
    }
}
