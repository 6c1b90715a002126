package dev.lightspeed.cdi;

import java.util.List;

/** Makes an object of all that a page sent, or of what it sent under names that begin alike. */
sealed interface WholeDecoder extends Decoder permits RecordDecoder, ObjectDecoder {

    /** The object made of the whole payload. */
    Object whole(Payload payload) throws Misfit;

    /** The object made of what has names with this beginning. */
    Object whole(Payload payload, String prefix) throws Misfit;

    /** The names that a form has to have fields for, whatever is chosen in it. */
    List<String> fields();
}
