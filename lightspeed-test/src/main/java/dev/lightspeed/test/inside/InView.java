package dev.lightspeed.test.inside;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Code that a test sends into a view: a record whose parts go along, or a lambda.
 *
 * <p>The class that it is written in must be in the deployment, and must be able to live there: none of its methods and fields
 * may mention Playwright. What it holds and what it gives is serialized. In the view's package it may use whatever the view
 * lets its package see.
 *
 * @param <V> the view; of a page in the pure style, its model
 * @param <R> what comes back to the test
 */
@FunctionalInterface
public interface InView<V, R extends @Nullable Object> extends Serializable {

    /** Runs in a turn of the page, which is drawn afterwards. What it throws is told to the test, and loses nothing else. */
    R run(V view) throws Exception;
}
