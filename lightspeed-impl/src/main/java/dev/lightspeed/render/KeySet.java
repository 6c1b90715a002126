package dev.lightspeed.render;

import java.util.Arrays;

/** Finds rows by the hash of their key: open addressing over arrays, since lists are long and boxes are dear. */
final class KeySet {

    private static final int ABSENT = -1;

    private long[] keys = new long[32];
    private int[] rows = emptyRows(32);
    private int size;

    private static int[] emptyRows(int length) {
        int[] rows = new int[length];
        Arrays.fill(rows, ABSENT);
        return rows;
    }

    void clear() {
        if (size > 0) {
            Arrays.fill(rows, ABSENT);
            size = 0;
        }
    }

    /** Adds a key; false if it is there already. */
    boolean add(long key, int row) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int at = place(key);
        if (rows[at] != ABSENT) {
            return false;
        }
        keys[at] = key;
        rows[at] = row;
        size++;
        return true;
    }

    /** The row of the key, or -1. */
    int row(long key) {
        return rows[place(key)];
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int at = (int) key & mask;
        while (rows[at] != ABSENT && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = emptyRows(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != ABSENT) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                rows[at] = oldRows[i];
            }
        }
    }
}
