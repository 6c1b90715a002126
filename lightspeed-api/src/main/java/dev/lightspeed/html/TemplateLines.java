package dev.lightspeed.html;

import java.util.Arrays;
import java.util.Scanner;

/** Leads from the lines of a generated class to those of its template. Costs nothing until something is thrown. */
final class TemplateLines {

    private final String generated;
    private final String file;
    private final String pairs;

    /** @param pairs a generated line and its template line, and so on, the generated ones rising */
    TemplateLines(String generated, String file, String pairs) {
        this.generated = generated;
        this.file = file;
        this.pairs = pairs;
    }

    /**
     * Puts the template's file and lines in place of the generated class in the stack trace. Frames of what comes before
     * the first expression are left out.
     */
    void point(Throwable thrown) {
        thrown.setStackTrace(Arrays.stream(thrown.getStackTrace())
                .filter(frame -> !isOurs(frame) || line(frame.getLineNumber()) > 0)
                .map(this::pointed)
                .toArray(StackTraceElement[]::new));
    }

    private boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().equals(generated);
    }

    private StackTraceElement pointed(StackTraceElement frame) {
        return isOurs(frame) ? new StackTraceElement(generated, "draw", file, line(frame.getLineNumber())) : frame;
    }

    /** A statement may take several lines, so the nearest one before counts. */
    private int line(int generatedLine) {
        int line = -1;
        Scanner numbers = new Scanner(pairs);
        while (numbers.hasNextInt() && numbers.nextInt() <= generatedLine) {
            line = numbers.nextInt();
        }
        return line;
    }
}
