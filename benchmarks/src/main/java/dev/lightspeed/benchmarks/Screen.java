package dev.lightspeed.benchmarks;

import dev.lightspeed.html.Html;

/** A screen that is measured: its page now, and an event that changes it. */
interface Screen {

    /** The page as it is. */
    Html page();

    /** The event of this number, counted from 1, happens. */
    void event(int number);
}
