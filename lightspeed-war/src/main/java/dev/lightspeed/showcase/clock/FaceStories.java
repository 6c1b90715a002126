package dev.lightspeed.showcase.clock;

import dev.lightspeed.Default;
import dev.lightspeed.html.Html;
import dev.lightspeed.story.Story;
import java.time.LocalTime;

/** The face of the clock at some times. */
final class FaceStories {

    private FaceStories() {}

    @Story
    static Html large(@Default("10") int hour, @Default("8") int minute, @Default("30") int second) {
        return Face.large(LocalTime.of(Math.floorMod(hour, 24), Math.floorMod(minute, 60), Math.floorMod(second, 60)));
    }

    @Story
    static Html small(@Default("16") int hour, @Default("45") int minute) {
        return Face.small(LocalTime.of(Math.floorMod(hour, 24), Math.floorMod(minute, 60)));
    }

    @Story
    static final Html MIDNIGHT = Face.large(LocalTime.MIDNIGHT);
}
