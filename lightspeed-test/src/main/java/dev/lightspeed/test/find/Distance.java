package dev.lightspeed.test.find;

/** The number of characters to add, drop or change that lead from one text to another (Levenshtein); case does not count. */
final class Distance {

    private Distance() {}

    /** Whether a person who wrote the one may have meant the other. */
    static boolean isNear(String one, String other) {
        String a = Words.small(one);
        String b = Words.small(other);
        if (a.isEmpty() || b.isEmpty()) return false;
        return a.contains(b) || b.contains(a) || between(a, b) <= allowed(Math.max(a.length(), b.length()));
    }

    /** Of two letters one is too much, of a long name a third is not. */
    private static int allowed(int length) {
        return length < 4 ? length / 3 : Math.max(2, length / 3);
    }

    static int between(String one, String other) {
        String a = Words.small(one);
        String b = Words.small(other);
        int[] above = new int[b.length() + 1];
        for (int j = 0; j < above.length; j++) above[j] = j;
        for (int i = 1; i <= a.length(); i++) above = below(above, i, a.charAt(i - 1), b);
        return above[b.length()];
    }

    private static int[] below(int[] above, int row, char letter, String b) {
        int[] line = new int[above.length];
        line[0] = row;
        for (int j = 1; j < line.length; j++) {
            int change = above[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
            line[j] = Math.min(change, 1 + Math.min(above[j], line[j - 1]));
        }
        return line;
    }
}
