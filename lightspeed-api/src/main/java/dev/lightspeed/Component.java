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

    /**
     * The model for the URL of the page: asked for after {@link #init}, and whenever the page shows another URL of this view. Like
     * {@code params} of a view with handlers, it checks what the caller may see of what the URL names.
     */
    default Step<M> params(M model, Page page) {
        return Step.to(model);
    }

    /** The model after a message. */
    Step<M> update(M model, E message);

    /** Draws the model. */
    Html render(M model);
}
