package dev.lightspeed;

import dev.lightspeed.html.Html;

/**
 * A view in the pure style: a model, messages that change it, and a drawing of it. Served at a path by {@link LiveView}.
 *
 * <p>Events name the records of the sealed message type ({@code ls-click="Add"} with {@code ls-value-by="5"} is {@code
 * new Add(5)}); messages of subscribed topics come to {@link #update} when they are of that type.
 *
 * @param <M> the model, immutable
 * @param <E> the messages: a sealed interface of records
 */
public interface Component<M, E> {

    /** The first model of a page. */
    Step<M> init(Page page);

    /** The model after a message. */
    Step<M> update(M model, E message);

    /** Draws the model. */
    Html render(M model);
}
