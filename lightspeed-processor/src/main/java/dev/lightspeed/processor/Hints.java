package dev.lightspeed.processor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Lists the right answers in messages, the nearest alone where one is near. */
public final class Hints {

    private static final int MOST = 12;
    private static final int LONGEST = 60;

    private Hints() {}

    /** {@code " Did you mean \"add\"?"} or {@code " It has add, remove."}; empty where there is nothing to name. */
    public static String of(String wrong, Collection<String> right) {
        String near = near(wrong, right);
        return near.isEmpty() && !right.isEmpty() ? " It has " + list(right) + "." : near;
    }

    /** {@code " Did you mean \"add\"?"}; empty where none is near. */
    public static String near(String wrong, Collection<String> right) {
        return right.stream()
                .filter(word -> Math.max(word.length(), wrong.length()) <= LONGEST && isNear(wrong, word))
                .min(Comparator.comparingInt(word -> distance(wrong, word)))
                .map(word -> " Did you mean \"" + word + "\"?")
                .orElse("");
    }

    private static boolean isNear(String wrong, String word) {
        return distance(wrong, word) <= Math.max(1, wrong.length() / 4);
    }

    /** {@code a, b, c}, not endlessly. */
    public static String list(Collection<String> words) {
        List<String> first = words.stream().limit(MOST).toList();
        String more = words.size() > MOST ? ", and " + (words.size() - MOST) + " more" : "";
        return first.stream().collect(Collectors.joining(", ")) + more;
    }

    /** The number of letters to change, add, remove or swap with the next (optimal string alignment). */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int i, int j) {
        int change = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
