package dev.lightspeed.cdi;

import dev.lightspeed.endpoint.Submission;
import org.jspecify.annotations.Nullable;

/** Where a parameter of an endpoint gets its value from. */
@FunctionalInterface
interface Submitted {

    @Nullable
    Object from(Submission submission) throws Misfit;
}
