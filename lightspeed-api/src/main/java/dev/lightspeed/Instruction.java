package dev.lightspeed;

import dev.lightspeed.route.Route;
import org.jspecify.annotations.Nullable;

/**
 * What a turn asks of the runtime. The set is closed, and knows no transport, no server and no browser.
 *
 * <p>A view gives {@link PushEvent}, {@link Navigate}, {@link Subscribe}, {@link Unsubscribe} and {@link Shutdown}
 * through its {@link Page} or as commands of a {@link Step}; {@link Mount}, {@link Render} and {@link Patch} are given by
 * the runtime itself.
 */
public sealed interface Instruction {

    /** Performs this: calls the method of the performer that is made for it. */
    void perform(Performer performer);

    /** Mounts the view for a path and query. */
    record Mount(String url) implements Instruction {
        @Override
        public void perform(Performer performer) {
            performer.mount(this);
        }
    }

    /** Draws the page. */
    record Render() implements Instruction {
        @Override
        public void perform(Performer performer) {
            performer.render(this);
        }
    }

    /** Brings what changed to the page: a patch of the wire protocol as JSON; empty when nothing changed. */
    record Patch(String json) implements Instruction {
        @Override
        public void perform(Performer performer) {
            performer.patch(this);
        }
    }

    /**
     * Dispatches a DOM event {@code ls:name} on the window of the page.
     *
     * @param detail a string, number, boolean, map, list or {@code null}, or these in each other
     */
    record PushEvent(String name, @Nullable Object detail) implements Instruction {
        @Override
        public void perform(Performer performer) {
            performer.pushEvent(this);
        }
    }

    /**
     * Leads the page to a URL of this application.
     *
     * @param url path and query without the context path
     */
    record Navigate(Kind kind, String url) implements Instruction {

        /** @throws IllegalArgumentException if a browser could take the URL for one of another origin */
        public Navigate {
            if (!isPath(url)) {
                throw new IllegalArgumentException("Navigate to \"" + url
                        + "\": this may lead to another origin. Give a path of this application, such as \"/orders\".");
            }
        }

        /** Leads to a route. */
        public Navigate(Kind kind, Route route) {
            this(kind, route.toString());
        }

        /** How the browser goes there. */
        public enum Kind {
            /** Leaves this document and loads the other. */
            LOAD,
            /** Stays in this view; the URL becomes a new entry in the history. */
            PATCH,
            /** Stays in this view; the URL takes the place of the entry. */
            REPLACE
        }

        @Override
        public void perform(Performer performer) {
            performer.navigate(this);
        }

        // Browsers drop tabs and line ends inside a URL, and take a backslash for a slash: "/\\evil" is a host.
        private static boolean isPath(String url) {
            return url.startsWith("/")
                    && !url.startsWith("//")
                    && url.chars().allMatch(character -> character > ' ' && character != '\\' && character != 0x7f);
        }
    }

    /** Brings messages of the topic to this page from now on. */
    record Subscribe(String topic) implements Instruction {
        @Override
        public void perform(Performer performer) {
            performer.subscribe(this);
        }
    }

    /** Ends a subscription. */
    record Unsubscribe(String topic) implements Instruction {
        @Override
        public void perform(Performer performer) {
            performer.unsubscribe(this);
        }
    }

    /** Ends the live session; the page stays as it is. */
    record Shutdown(String reason) implements Instruction {
        @Override
        public void perform(Performer performer) {
            performer.shutdown(this);
        }
    }

    /** Carries out instructions; one method for each. */
    interface Performer {
        void mount(Mount mount);

        void render(Render render);

        void patch(Patch patch);

        void pushEvent(PushEvent event);

        void navigate(Navigate navigate);

        void subscribe(Subscribe subscribe);

        void unsubscribe(Unsubscribe unsubscribe);

        void shutdown(Shutdown shutdown);
    }
}
