package dev.lightspeed.secured;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** An enterprise bean, whose container asks who calls. */
@Stateless
public class Till {

    @Resource
    SessionContext context;

    @PermitAll
    public String who() {
        return context.getCallerPrincipal().getName() + " " + context.isCallerInRole("boss");
    }

    @RolesAllowed("boss")
    public String open() {
        return "till open";
    }
}
