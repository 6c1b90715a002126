package dev.lightspeed.test;

import dev.lightspeed.session.LiveSessions.Census;
import dev.lightspeed.test.dom.Person;
import dev.lightspeed.test.dom.Refused;
import dev.lightspeed.test.dom.controls.Control;
import dev.lightspeed.test.dom.controls.SelectControl;
import dev.lightspeed.test.dom.controls.TextControl;
import dev.lightspeed.test.find.Finders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/** A person without a plan: uses what the page offers, at random, the same way again with the same seed. */
final class Walk {

    /** A system property: the seed of all walks, whatever the tests say. */
    private static final String SEED = "lightspeed.explore.seed";

    private static final String USABLE = "a[href], button, input, select, textarea, summary, [ls-click], [ls-patch]";

    /** What people type, and what they should not. */
    private static final List<String> TEXTS = List.of(
            "",
            "Milk",
            "7",
            "-1",
            "0.5",
            "99999999999999999999",
            "2026-02-30",
            "a@b.example",
            "<b>&amp;\"'",
            " \t",
            "é中😀",
            "x".repeat(300));

    private static final List<String> NUMBERS = List.of("0", "1", "7", "-1", "12.5");

    private static final Duration MOMENT = Duration.ofMillis(700);
    private static final Duration LONG = Duration.ofMinutes(3);

    private final LiveTest live;
    private final Page page;
    private final long seed;
    private final Random random;
    private final String start;
    private final List<String> steps = new ArrayList<>();

    Walk(LiveTest live, Page page, long seed) {
        this.live = live;
        this.page = page;
        this.seed = Long.getLong(SEED, seed);
        this.random = new Random(this.seed);
        this.start = page.url();
    }

    void go(int count) {
        Census before = live.sessions();
        int subscribers = live.subscribers();
        for (int step = 0; step < count; step++) {
            guarded(this::step);
        }
        guarded(() -> {
            page.go(start);
            live.advance(LONG);
            leaksNothing(before, subscribers);
        });
    }

    private void guarded(Runnable step) {
        try {
            live.tolerating("event.argument", step);
        } catch (AssertionError | RuntimeException failed) {
            throw new AssertionError(told() + "\n" + failed.getMessage(), failed);
        }
    }

    private String told() {
        return start + ": the walk with seed " + seed + " failed at step " + steps.size()
                + ". Walk so again with explore(page, " + seed + ", " + steps.size() + "), or -D" + SEED + "=" + seed
                + ". The steps:\n  " + String.join("\n  ", steps);
    }

    private void step() {
        switch (random.nextInt(20)) {
            case 0 -> note("lose the network for a moment", () -> page.cut().resume());
            case 1 -> note("wait", () -> live.advance(MOMENT));
            case 2 -> note("reload", page::reload);
            default -> use();
        }
        if (!path(page.url()).equals(path(start))) {
            note("come back", () -> page.go(start));
        }
    }

    private void note(String what, Runnable step) {
        steps.add(what);
        step.run();
    }

    private void use() {
        List<Element> usable = Finders.css(USABLE).all(page.scene());
        if (usable.isEmpty()) {
            note("wait", () -> live.advance(MOMENT));
            return;
        }
        Element element = usable.get(random.nextInt(usable.size()));
        Control control = Control.of(element);
        try {
            if (control instanceof SelectControl select && !select.options().isEmpty()) {
                choose(select);
            } else if (control instanceof TextControl text && text.isTyped() && isText(text)) {
                type(element, text.type().equals("number") ? NUMBERS : TEXTS);
            } else {
                act("click " + name(element), person -> person.click(element));
            }
        } catch (Refused nobodyCould) {
            steps.add("could not");
        }
    }

    // What is clicked takes no text.
    private static boolean isText(TextControl control) {
        return !List.of("submit", "reset", "button", "image", "hidden", "file").contains(control.type());
    }

    private void choose(SelectControl select) {
        Element option = select.options().get(random.nextInt(select.options().size()));
        String value = SelectControl.value(option);
        act("choose \"" + value + "\" in " + name(select.element()), person -> person.choose(select.element(), value));
    }

    private void type(Element field, List<String> texts) {
        String text = texts.get(random.nextInt(texts.size()));
        act("fill " + name(field) + " with \"" + text + "\"", person -> {
            person.fill(field, text);
            person.blur();
        });
        if (random.nextBoolean()) {
            act("press Enter in " + name(field), person -> person.press(field, "Enter"));
        }
    }

    private void act(String what, Consumer<Person> action) {
        note(what, () -> page.step(() -> action.accept(page.tab().person())));
    }

    private static String name(Element element) {
        return element.shallowClone().outerHtml();
    }

    private static String path(String url) {
        return url.split("[?#]", 2)[0];
    }

    private void leaksNothing(Census before, int subscribers) {
        Census now = live.sessions();
        if (sum(now) > sum(before) || live.subscribers() > subscribers) {
            throw new AssertionError("The walk left " + sum(now) + " live sessions and " + live.subscribers()
                    + " subscribers behind, where there were " + sum(before) + " and " + subscribers
                    + ". Look for what keeps them.");
        }
    }

    private static int sum(Census census) {
        return census.waiting() + census.live() + census.resuming();
    }
}
