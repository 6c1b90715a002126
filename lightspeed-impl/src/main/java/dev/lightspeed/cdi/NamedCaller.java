package dev.lightspeed.cdi;

import java.security.Principal;

/** A caller of whom no more than the name is known. */
record NamedCaller(String name) implements Principal {

    @Override
    public String getName() {
        return name;
    }
}
