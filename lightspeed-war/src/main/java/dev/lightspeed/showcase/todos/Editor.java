package dev.lightspeed.showcase.todos;

import dev.lightspeed.Templated;

/** A to-do whose title is being changed: a component, since it stands in the list and outside of it. */
@Templated
record Editor(Draft draft) {}
