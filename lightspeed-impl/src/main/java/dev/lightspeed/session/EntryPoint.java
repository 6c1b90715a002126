package dev.lightspeed.session;

/**
 * Where the runtime enters what an application's author wrote: a view, a method that handles events, messages or requests, or the
 * {@code update} of a component with one of its messages. What comes and goes with every page, such as {@code mount}, is no
 * entry point of its own.
 *
 * @param type   that has the method
 * @param method with the types of its parameters, such as {@code remove(long)}; empty for a view
 */
public record EntryPoint(Class<?> type, String method) {

    /** A view as a whole. */
    public static EntryPoint view(Class<?> type) {
        return new EntryPoint(type, "");
    }

    /** Whether this is a view, which is opened; all others are called. */
    public boolean isView() {
        return method.isEmpty();
    }

    /** {@code shop.Cart}, or {@code shop.Cart.remove(long)}. */
    @Override
    public String toString() {
        return isView() ? type.getName() : type.getName() + "." + method;
    }
}
