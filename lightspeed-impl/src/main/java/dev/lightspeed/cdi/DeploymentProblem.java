package dev.lightspeed.cdi;

import jakarta.enterprise.inject.spi.DefinitionException;
import java.io.Serial;

/**
 * Something in a view that its author must change before the application can start.
 *
 * <p>Carries no stack trace: it speaks of the author's class, and containers print all problems of a deployment at once.
 */
final class DeploymentProblem extends DefinitionException {

    @Serial
    private static final long serialVersionUID = 1L;

    DeploymentProblem(String message) {
        super(message);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
