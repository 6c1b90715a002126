package dev.lightspeed.cdi;

/** How the author wrote a view, read once from the class. */
sealed interface ViewStyle permits HandlerStyle, ComponentStyle {

    /** A program for one page of the view. */
    ViewProgram program(ServedView view, LivePage page);
}
