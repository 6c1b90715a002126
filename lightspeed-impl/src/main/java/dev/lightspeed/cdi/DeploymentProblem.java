package dev.lightspeed.cdi;

import java.io.Serial;

/** Something in a view that its author must change before the application can start. */
final class DeploymentProblem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    DeploymentProblem(String message) {
        super(message);
    }
}
