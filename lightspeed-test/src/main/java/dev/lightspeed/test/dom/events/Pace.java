package dev.lightspeed.test.dom.events;

import dev.lightspeed.test.dom.controls.Bindings;
import dev.lightspeed.test.dom.controls.Form;
import dev.lightspeed.test.dom.time.Timers;
import dev.lightspeed.test.dom.time.Timers.Timer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Slows events down as {@code ls-debounce} and {@code ls-throttle} ask. */
final class Pace {

    private final Map<Place, Channel> channels = new LinkedHashMap<>();
    private final Timers timers;
    private final Predicate<Element> isShown;

    /** What happens of one kind at one element. */
    private record Place(Element element, String kind) {}

    private static final class Channel {
        @Nullable
        Long fired;

        @Nullable
        Timer timer;

        @Nullable
        Runnable waiting;

        Runnable take() {
            Runnable task = waiting;
            if (timer != null) {
                timer.stop();
            }
            waiting = null;
            return task == null ? () -> {} : task;
        }
    }

    Pace(Timers timers, Predicate<Element> isShown) {
        this.timers = timers;
        this.isShown = isShown;
    }

    /** {@code bound} has the binding, {@code element} is where the event happened; either may say how to slow down. */
    void run(Element element, Element bound, String kind, Runnable fire) {
        String debounce = setting(Bindings.DEBOUNCE, element, bound);
        String throttle = setting(Bindings.THROTTLE, element, bound);
        if (debounce.isEmpty() && throttle.isEmpty()) {
            fire.run();
            return;
        }
        channels.keySet().removeIf(place -> !isShown.test(place.element()));
        Channel channel = channels.computeIfAbsent(new Place(element, kind), place -> new Channel());
        channel.take();
        if (debounce.isEmpty() && isFree(channel, throttle)) {
            channel.fired = timers.now();
            fire.run();
        } else {
            await(channel, debounce, kind, fire);
        }
    }

    private static String setting(String name, Element element, Element bound) {
        return element.hasAttr(name) ? element.attr(name) : bound.attr(name);
    }

    private boolean isFree(Channel channel, String throttle) {
        OptionalLong time = milliseconds(throttle);
        return time.isPresent() && (channel.fired == null || timers.now() - channel.fired >= time.getAsLong());
    }

    private void await(Channel channel, String debounce, String kind, Runnable fire) {
        // The last change of a throttled field must not be lost: it goes out when the field is left.
        if (!debounce.isEmpty() || kind.equals("change")) {
            channel.waiting = fire;
        }
        // Nothing for "blur".
        milliseconds(debounce)
                .ifPresent(time ->
                        channel.timer = timers.start(time, () -> channel.take().run()));
    }

    private static OptionalLong milliseconds(String setting) {
        try {
            return OptionalLong.of(Math.round(Double.parseDouble(setting)));
        } catch (NumberFormatException word) {
            return OptionalLong.empty();
        }
    }

    /** The element was left: what waits goes out now. */
    void elementLeft(Element element) {
        channelsOf(place -> place.element().equals(element))
                .forEach(channel -> channel.take().run());
    }

    /** The form is sent with all its fields: what waits is not needed any more. */
    void formSubmitted(Element form) {
        channelsOf(place -> form.equals(Form.owner(place.element()))).forEach(Channel::take);
    }

    private List<Channel> channelsOf(Predicate<Place> wanted) {
        return channels.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
