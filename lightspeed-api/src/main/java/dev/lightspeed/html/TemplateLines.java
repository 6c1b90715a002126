package dev.lightspeed.html;

import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
     * The same lines of the generated class for a template whose expressions have moved.
     *
     * @param lines those that hold expressions now, in their order
     */
    TemplateLines moved(List<Integer> lines) {
        int[] numbers = new Scanner(pairs).tokens().mapToInt(Integer::parseInt).toArray();
        List<Integer> before = IntStream.range(0, numbers.length / 2)
                .mapToObj(i -> numbers[2 * i + 1])
                .sorted()
                .toList();
        List<Integer> after = lines.stream().sorted().toList();
        if (before.size() != after.size()) {
            return this;
        }
        String moved = IntStream.range(0, numbers.length)
                .mapToObj(i -> i % 2 == 0 ? numbers[i] : after.get(before.indexOf(numbers[i])))
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        return new TemplateLines(generated, file, moved);
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
