package dev.lightspeed.cdi;

import dev.lightspeed.session.EntryPoint;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How the author wrote a view, read once from the class. */
sealed interface ViewStyle permits HandlerStyle, ComponentStyle {

    /** The names of the methods without which no page of the view can be shown. */
    Set<String> showing();

    /** The names that a form which sends this event is to have fields for; none for an event that nobody handles. */
    List<String> fields(String event);

    /** Where the runtime calls the view, but for what it calls in every page. */
    Stream<EntryPoint> entryPoints();

    /** The types of the records that events are made of, and those above them in their family. */
    Set<Class<?>> eventTypes();

    /** Whether the view handles messages of this kind; all others are dropped. */
    boolean takes(Object message);

    /** A program for one page of the view. */
    ViewProgram program(ServedView view, LivePage page);
}
