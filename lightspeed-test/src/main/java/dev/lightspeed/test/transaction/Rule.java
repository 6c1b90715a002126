package dev.lightspeed.test.transaction;

import jakarta.transaction.Transactional;
import java.util.stream.Stream;

/** When a method rolls back: unless told otherwise, after a throw that its callers were not told of. */
record Rule(Transactional transactional) {

    Transactional.TxType type() {
        return transactional.value();
    }

    boolean rollsBack(Throwable thrown) {
        if (isAnyOf(transactional.dontRollbackOn(), thrown)) {
            return false;
        }
        return isAnyOf(transactional.rollbackOn(), thrown)
                || thrown instanceof RuntimeException
                || thrown instanceof Error;
    }

    private static boolean isAnyOf(Class<?>[] types, Throwable thrown) {
        return Stream.of(types).anyMatch(type -> type.isInstance(thrown));
    }
}
