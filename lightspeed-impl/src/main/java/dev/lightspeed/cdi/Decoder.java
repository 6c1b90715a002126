package dev.lightspeed.cdi;

import org.jspecify.annotations.Nullable;

/** Makes a value of one type of what a page sent. */
interface Decoder {

    /**
     * The value under a name.
     *
     * @return {@code null} only for a type that has it, when nothing was sent or an empty field
     */
    @Nullable
    Object decode(Payload payload, String name) throws Misfit;

    /** Whether it makes a value of nothing: an unchecked box is false, no row chosen is an empty list. */
    default boolean fillsAbsence() {
        return true;
    }

    /** Whether a name in it says that its value is for nobody else to read. */
    default boolean isSecret() {
        return false;
    }
}
