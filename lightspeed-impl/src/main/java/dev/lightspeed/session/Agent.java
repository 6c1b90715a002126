package dev.lightspeed.session;

import org.jspecify.annotations.Nullable;

/**
 * A handle on the state in which a live session is; the only record of it. A step that the lifecycle does not have
 * does not compile, and a handle is good for one step.
 *
 * <pre>{@code
 * Disconnected -> Handshaking -> Mounted -> Live -> Draining -> Terminated
 *                      |           |                  ^
 *                      +-----------+------------------+
 * }</pre>
 *
 * @param <S> the state
 */
final class Agent<S extends Agent.State> {

    static final Step<Disconnected, Handshaking> HANDSHAKE = new Step<>(Disconnected.class, Handshaking.class);
    static final Step<Handshaking, Mounted> MOUNT = new Step<>(Handshaking.class, Mounted.class);
    static final Step<Mounted, Live> JOIN = new Step<>(Mounted.class, Live.class);
    static final Step<Underway, Draining> DRAIN = new Step<>(Underway.class, Draining.class);
    static final Step<Draining, Terminated> TERMINATE = new Step<>(Draining.class, Terminated.class);

    private final Class<S> state;
    private boolean left;

    private Agent(Class<S> state) {
        this.state = state;
    }

    /** Where every session begins. */
    static Agent<Disconnected> disconnected() {
        return new Agent<>(Disconnected.class);
    }

    /**
     * Goes a step.
     *
     * @throws IllegalStateException if this handle was left before
     */
    <T extends State> Agent<T> go(Step<? super S, T> step) {
        if (left) {
            throw new IllegalStateException(
                    "Agent: " + step + " from a handle that was left before. Use the handle that the last step gave.");
        }
        left = true;
        return new Agent<>(step.to);
    }

    /** This handle, if the session is in the state; otherwise {@code null}. */
    @SuppressWarnings("unchecked")
    <T extends State> @Nullable Agent<T> in(Class<T> state) {
        return !left && state.isAssignableFrom(this.state) ? (Agent<T>) this : null;
    }

    @Override
    public String toString() {
        return state.getSimpleName();
    }

    /** The states, as types only: nobody makes one. */
    sealed interface State permits Disconnected, Underway, Draining, Terminated {}

    /** The states in which there is a view that may have to be unmounted. */
    sealed interface Underway extends State permits Handshaking, Mounted, Live {}

    /** No view yet. */
    non-sealed interface Disconnected extends State {}

    /** The view is being mounted. */
    non-sealed interface Handshaking extends Underway {}

    /** Drawn, and waiting for the browser. */
    non-sealed interface Mounted extends Underway {}

    /** A browser has joined; its connection may be lost for a while. */
    non-sealed interface Live extends Underway {}

    /** Takes no more turns; the view is being unmounted. */
    non-sealed interface Draining extends State {}

    /** Over. */
    non-sealed interface Terminated extends State {}

    /** A step of the lifecycle: from one state, or one of several, to another. */
    static final class Step<F extends State, T extends State> {
        private final Class<F> from;
        private final Class<T> to;

        private Step(Class<F> from, Class<T> to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public String toString() {
            return from.getSimpleName() + " -> " + to.getSimpleName();
        }
    }
}
