package dev.lightspeed.processor.template;

import java.util.Arrays;

/** The text of a template, and where in its file each character stands. */
final class Source {

    private final String file;
    private final String text;
    private final int firstLine;
    private final int[] lineStarts;

    /** @param firstLine the line of the file on which the text begins, counted from 1 */
    Source(String file, String text, int firstLine) {
        this.file = file;
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        this.firstLine = firstLine;
        this.lineStarts = lineStarts(this.text);
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
        return file + ":" + line(at) + ":" + (at - lineStarts[index(at)] + 1);
    }

    /** The line of a character, counted from 1. */
    int line(int at) {
        return firstLine + index(at);
    }

    private int index(int at) {
        int found = Arrays.binarySearch(lineStarts, at);
        return found >= 0 ? found : -found - 2;
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
