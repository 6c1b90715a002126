package dev.lightspeed.workshop;

import jakarta.enterprise.concurrent.ContextServiceDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes all contexts along but the transaction, as the annotations have it. */
@ApplicationScoped
@ContextServiceDefinition(name = "java:app/concurrent/workshopContexts")
@ManagedExecutorDefinition(name = "java:app/concurrent/workshop", context = "java:app/concurrent/workshopContexts")
public class Workshop {}
