package dev.lightspeed.test.security;

import java.security.Principal;
import java.util.Set;

/** Somebody who has logged in. */
public record Caller(String name, Set<String> roles) implements Principal {

    public Caller {
        roles = Set.copyOf(roles);
    }

    @Override
    public String getName() {
        return name;
    }
}
