package dev.lightspeed.test.transaction;

import static jakarta.transaction.Status.STATUS_ACTIVE;
import static jakarta.transaction.Status.STATUS_COMMITTED;
import static jakarta.transaction.Status.STATUS_MARKED_ROLLBACK;
import static jakarta.transaction.Status.STATUS_ROLLEDBACK;

import java.util.Map;

/** The numbers of Jakarta Transactions, for people. */
final class StatusName {

    private static final Map<Integer, String> NAMES = Map.of(
            STATUS_ACTIVE, "active",
            STATUS_MARKED_ROLLBACK, "marked for roll-back",
            STATUS_COMMITTED, "committed",
            STATUS_ROLLEDBACK, "rolled back");

    private StatusName() {}

    static String of(int status) {
        return NAMES.getOrDefault(status, "ending");
    }
}
