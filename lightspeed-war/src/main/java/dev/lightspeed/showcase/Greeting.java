package dev.lightspeed.showcase;

import jakarta.enterprise.context.ApplicationScoped;

/** The words on the placeholder page. */
@ApplicationScoped
public class Greeting {

    public String text() {
        return "Lightspeed is deployed.";
    }
}
