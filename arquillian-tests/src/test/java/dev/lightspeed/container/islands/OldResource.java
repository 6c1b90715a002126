package dev.lightspeed.container.islands;

import dev.lightspeed.Lightspeed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;

/** A page that a resource of Jakarta REST gives, as a controller of MVC does. */
@Path("old")
public class OldResource {

    /** Where resources are. */
    @ApplicationPath("/test/rest")
    public static class Resources extends Application {}

    @Context
    HttpServletRequest request;

    @GET
    @Produces("text/html")
    public String page() {
        return "<!doctype html><html lang=en><title>Of REST</title><h1>Of REST</h1>"
                + Lightspeed.embed(request, "/test/board/rest?by=resource");
    }
}
