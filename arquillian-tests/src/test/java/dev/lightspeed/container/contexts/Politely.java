package dev.lightspeed.container.contexts;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Says it better. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public class Politely implements Greeting {

    @Inject
    @Delegate
    @Any
    Greeting greeting;

    @Override
    public void greet(String name) {
        greeting.greet("dear " + name);
    }
}
