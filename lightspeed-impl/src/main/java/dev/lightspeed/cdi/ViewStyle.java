package dev.lightspeed.cdi;

import java.util.Set;

/** How the author wrote a view, read once from the class. */
sealed interface ViewStyle permits HandlerStyle, ComponentStyle {

    /** The names of the methods without which no page of the view can be shown. */
    Set<String> showing();

    /** A program for one page of the view. */
    ViewProgram program(ServedView view, LivePage page);
}
