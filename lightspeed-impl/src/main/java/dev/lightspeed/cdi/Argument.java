package dev.lightspeed.cdi;

import dev.lightspeed.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a parameter of a handler gets its value from. */
@FunctionalInterface
interface Argument {

    @Nullable
    Object from(Payload payload, Page page) throws Misfit;

    /** The names that a form is to have fields for; none where any field will do, or none is needed. */
    default List<String> fields() {
        return List.of();
    }
}
