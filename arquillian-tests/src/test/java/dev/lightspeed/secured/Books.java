package dev.lightspeed.secured;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A service of CDI with rules of Jakarta Annotations. */
@ApplicationScoped
@RolesAllowed("boss")
public class Books {

    public String read() {
        return "books read";
    }

    @RolesAllowed({"boss", "clerk"})
    @Transactional
    public String add() {
        return "book added";
    }

    @PermitAll
    public String count() {
        return "books counted";
    }

    @DenyAll
    public String burn() {
        return "books burnt";
    }
}
