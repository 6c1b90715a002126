package dev.lightspeed.session;

import dev.lightspeed.Instruction;
import dev.lightspeed.html.Html;
import dev.lightspeed.protocol.Event;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a live session runs: a view bound to the runtime. One for each live session.
 *
 * <p>All methods but {@link #mail}, {@link #visitor} and {@link #within} are called inside {@code within}, one at a time, by changing threads.
 * Instructions given to the sink are performed in order when the call returns; those of a call that throws are
 * dropped.
 */
public interface Program {

    /** A fresh one of the same page, to stand without its layout on an island in another. Its name is another, too. */
    Program island();

    /** Runs one turn's calls with the contexts of the view active (CDI scopes, caller, class loader). */
    void within(Runnable turn);

    /** Messages given to {@code to}, by any thread, come back to {@link #message}. Called once, before all others. */
    default void mail(Consumer<Object> to) {}

    /** Who is behind the page is to be asked there from now on, by any thread. Called once, before all others. */
    default void visitor(Supplier<Visitor> now) {}

    /** The first call: the view comes to be and learns its URL. */
    void mount(String url, Consumer<Instruction> sink);

    /** The URL of the page changed within this view. */
    void params(String url, Consumer<Instruction> sink);

    /**
     * An event of the page.
     *
     * @throws Refusal if the view does not handle it, or its payload does not fit, or the caller may not
     */
    void event(Event event, Consumer<Instruction> sink) throws Refusal;

    /** A message of a topic, or one that the session was sent. */
    void message(Object message, Consumer<Instruction> sink);

    /**
     * A browser is there (true) or lost (false).
     *
     * @return whether the view has asked for that, so that it may draw otherwise now
     */
    boolean connected(boolean connected);

    /** The page as it is now, layout included: always exactly one piece. */
    Html render();

    /** The last call: the live session has ended. Called once, also when mounting failed half-way. */
    void unmount();

    /** What the logs call it: the view's class name. */
    String name();
}
