package dev.lightspeed.showcase.clock;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.html.Html;
import java.time.LocalTime;

/** Draws the face of a clock; a hand is a line that an attribute turns. */
final class Face {

    private Face() {}

    /** With three hands. */
    static Html large(LocalTime time) {
        return html("""
                <svg class="face large" viewBox="0 0 200 200" aria-hidden="true">
                  <circle class="rim" cx="100" cy="100" r="94"></circle>
                  <circle class="marks" cx="100" cy="100" r="84" pathLength="60"></circle>
                  <circle class="hours" cx="100" cy="100" r="82" pathLength="12"></circle>
                  <line class="hour" x1="100" y1="100" x2="100" y2="54" transform="rotate({} 100 100)"></line>
                  <line class="minute" x1="100" y1="100" x2="100" y2="30" transform="rotate({} 100 100)"></line>
                  <line class="second" x1="100" y1="118" x2="100" y2="24" transform="rotate({} 100 100)"></line>
                  <circle class="hub" cx="100" cy="100" r="4"></circle>
                </svg>
                """, hour(time), minute(time), time.getSecond() * 6);
    }

    /** Without seconds, so that it moves once a minute. */
    static Html small(LocalTime time) {
        return html("""
                <svg class="face small" viewBox="0 0 200 200" aria-hidden="true">
                  <circle class="rim" cx="100" cy="100" r="92"></circle>
                  <line class="hour" x1="100" y1="100" x2="100" y2="56" transform="rotate({} 100 100)"></line>
                  <line class="minute" x1="100" y1="100" x2="100" y2="30" transform="rotate({} 100 100)"></line>
                </svg>
                """, hour(time), minute(time));
    }

    private static int hour(LocalTime time) {
        return time.getHour() % 12 * 30 + time.getMinute() / 2;
    }

    private static int minute(LocalTime time) {
        return time.getMinute() * 6;
    }
}
