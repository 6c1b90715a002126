package dev.lightspeed.benchmarks.peers;

/** What the events of W2 do to its rows, as {@code Items} of the screens has it. */
final class Rows {

    private static final int ROWS = 1000;
    private static final int STEP = 37;

    private Rows() {}

    /** The row of which the k-th event changes the quantity. */
    static int changed(int k) {
        return STEP * k % ROWS;
    }

    /** Its quantity from then on. */
    static int qty(int k) {
        int times = 1 + (k - 1) / ROWS;
        return changed(k) * 7919 % 1000 + 1000 * times;
    }

    /** The name of the row that the k-th event appends. */
    static String appended(int k) {
        return "Item " + (ROWS + k - 1);
    }
}
