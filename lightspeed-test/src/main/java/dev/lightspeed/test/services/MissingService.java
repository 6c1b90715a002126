package dev.lightspeed.test.services;

import jakarta.enterprise.inject.spi.DefinitionException;
import java.io.Serial;

/** A want that nobody fulfils. Carries no stack trace: it speaks of the application's field, and CDI prints all of them at once. */
final class MissingService extends DefinitionException {

    @Serial
    private static final long serialVersionUID = 1L;

    MissingService(String message) {
        super(message);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
