package dev.lightspeed.test.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What changed between two texts, by a longest common subsequence of their lines, with a few lines around each change. */
final class LineDiff {

    private static final int AROUND = 2;

    private final List<String> before;
    private final List<String> now;
    private final int[][] common;
    private final List<String> lines = new ArrayList<>();

    private LineDiff(List<String> before, List<String> now) {
        this.before = before;
        this.now = now;
        this.common = new int[before.size() + 1][now.size() + 1];
    }

    /** Lines that begin with {@code "- "}, {@code "+ "} or, where both are alike, {@code "  "}; {@code "  ..."} stands for more. */
    static String of(String before, String now) {
        LineDiff diff = new LineDiff(before.lines().toList(), now.lines().toList());
        diff.measure();
        diff.walk();
        return diff.shortened();
    }

    /** The longest subsequence that the rests of both have in common. */
    private void measure() {
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    private void walk() {
        int i = 0;
        int j = 0;
        while (i < before.size() || j < now.size()) {
            if (i < before.size() && j < now.size() && before.get(i).equals(now.get(j))) {
                lines.add("  " + before.get(i++));
                j++;
            } else if (j == now.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add("- " + before.get(i++));
            } else {
                lines.add("+ " + now.get(j++));
            }
        }
    }

    private String shortened() {
        StringBuilder text = new StringBuilder();
        boolean skipped = false;
        for (int i = 0; i < lines.size(); i++) {
            if (isNearChange(i)) {
                text.append(skipped ? "  ...\n" : "").append(lines.get(i)).append('\n');
                skipped = false;
            } else {
                skipped = true;
            }
        }
        return text.append(skipped ? "  ...\n" : "").toString();
    }

    private boolean isNearChange(int line) {
        return IntStream.rangeClosed(Math.max(0, line - AROUND), Math.min(lines.size() - 1, line + AROUND))
                .anyMatch(near -> !lines.get(near).startsWith("  "));
    }
}
