package dev.lightspeed.showcase.table;

import java.util.regex.Pattern;

/**
 * A quantity that somebody is changing.
 *
 * @param id   the row
 * @param text what they have typed
 */
record Draft(int id, String text) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    static Draft of(Item item) {
        return new Draft(item.id(), Integer.toString(item.quantity()));
    }

    boolean valid() {
        return NUMBER.matcher(text).matches();
    }

    int quantity() {
        return Integer.parseInt(text);
    }
}
