package dev.lightspeed.test.persistence;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.NoResultException;
import jakarta.persistence.NonUniqueResultException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.QueryTimeoutException;

/** Which exceptions leave a transaction that can only roll back: Jakarta Persistence 3.1, chapter 3.11. */
final class Dooming {

    private Dooming() {}

    static boolean by(PersistenceException thrown) {
        return !(thrown instanceof NoResultException
                || thrown instanceof NonUniqueResultException
                || thrown instanceof LockTimeoutException
                || thrown instanceof QueryTimeoutException);
    }
}
