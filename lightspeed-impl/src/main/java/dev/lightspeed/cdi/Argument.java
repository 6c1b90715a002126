package dev.lightspeed.cdi;

import dev.lightspeed.Page;
import org.jspecify.annotations.Nullable;

/** Where a parameter of a handler gets its value from. */
@FunctionalInterface
interface Argument {

    @Nullable
    Object from(Payload payload, Page page) throws Misfit;
}
