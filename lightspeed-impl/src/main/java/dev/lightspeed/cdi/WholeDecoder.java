package dev.lightspeed.cdi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an object of all that a page sent, or of what it sent under names that begin alike. */
sealed interface WholeDecoder extends Decoder permits RecordDecoder, ObjectDecoder {

    @Override
    default @Nullable Object decode(Payload payload, String name) throws Misfit {
        return payload.hasBelow(name + ".") ? whole(payload, name + ".") : null;
    }

    /** The object made of the whole payload. */
    default Object whole(Payload payload) throws Misfit {
        return whole(payload, "");
    }

    /** The object made of what has names with this beginning. */
    Object whole(Payload payload, String prefix) throws Misfit;

    /** The names that a form has to have fields for, whatever is chosen in it. */
    List<String> fields();
}
