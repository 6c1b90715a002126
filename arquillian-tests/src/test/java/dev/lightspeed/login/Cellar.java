package dev.lightspeed.login;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** Asks the container of EJBs who calls. */
@Stateless
@DeclareRoles("boss")
@PermitAll
public class Cellar {

    @Resource
    SessionContext context;

    public String who() {
        return context.getCallerPrincipal().getName() + " " + context.isCallerInRole("boss");
    }
}
