package dev.lightspeed.server;

/**
 * The name by which the server knows what Lightspeed takes along to other threads.
 *
 * <p>Payara 6.2025.10 remembers every name that any application's provider had. From then on it looks for that provider whenever an
 * application gives work to a managed executor or makes a contextual proxy, and where it finds none, as in every application without
 * Lightspeed, its log says so at SEVERE. By the name of the server's own security context nothing is missed, and what an application
 * says of that ({@code ContextServiceDefinition.SECURITY}) goes for the caller of a turn too.
 */
public final class ThreadContextName {

    private static final String OF_PAYARA = "SECURITY";

    private ThreadContextName() {}

    /**
     * The name for this server.
     *
     * @param own what it is called where names do no harm
     */
    public static String of(String own) {
        return System.getProperty("glassfish.version", "").startsWith("Payara") ? OF_PAYARA : own;
    }
}
