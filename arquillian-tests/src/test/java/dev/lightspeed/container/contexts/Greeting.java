package dev.lightspeed.container.contexts;

/** What decorators stand before. */
public interface Greeting {

    void greet(String name);
}
