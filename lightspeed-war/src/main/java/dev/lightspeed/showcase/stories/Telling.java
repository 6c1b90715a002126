package dev.lightspeed.showcase.stories;

import dev.lightspeed.AnyEvent;

/** What a page of stories tells its frame: the story to show, with what was changed in it, light or dark. */
record Telling(String story, Edits edits, Look look) {

    /** The topic that a page and its frame share. */
    static String topic(String channel) {
        return "stories/" + channel;
    }

    /** A frame has come and wants to be told. */
    record Asked() {}

    /** A story has sent an event. */
    record Acted(AnyEvent event) {}
}
