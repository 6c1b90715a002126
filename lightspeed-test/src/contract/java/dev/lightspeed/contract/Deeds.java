package dev.lightspeed.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.Callable;

/**
 * Does what it is told, in every kind of transaction.
 *
 * <p>Its methods are public: Weld takes a call that comes back to a bean through a method that is not for a call of its own.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class Deeds {

    /** What is rolled back though it is checked. */
    static class Refused extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** A kind of the former. */
    static final class UtterlyRefused extends Refused {
        private static final long serialVersionUID = 1L;
    }

    @Transactional
    public <T> T required(Callable<T> deed) throws Exception {
        return deed.call();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public <T> T requiresNew(Callable<T> deed) throws Exception {
        return deed.call();
    }

    @Transactional(TxType.MANDATORY)
    public <T> T mandatory(Callable<T> deed) throws Exception {
        return deed.call();
    }

    @Transactional(TxType.SUPPORTS)
    public <T> T supports(Callable<T> deed) throws Exception {
        return deed.call();
    }

    @Transactional(TxType.NOT_SUPPORTED)
    public <T> T notSupported(Callable<T> deed) throws Exception {
        return deed.call();
    }

    /** By the annotation of the class. */
    public <T> T never(Callable<T> deed) throws Exception {
        return deed.call();
    }

    @Transactional(rollbackOn = Refused.class)
    public <T> T rollingBackOnRefused(Callable<T> deed) throws Exception {
        return deed.call();
    }

    @Transactional(dontRollbackOn = IllegalArgumentException.class)
    public <T> T forgiving(Callable<T> deed) throws Exception {
        return deed.call();
    }

    @Transactional(rollbackOn = IOException.class, dontRollbackOn = FileNotFoundException.class)
    public <T> T undecided(Callable<T> deed) throws Exception {
        return deed.call();
    }
}
