package dev.lightspeed.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the fixed strings and slots of a template in document order. */
final class TemplateBuilder {

    private final List<TemplateSlot> slots = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();
    private final List<String> marked = new ArrayList<>();
    private final List<ScriptTag> scripts = new ArrayList<>();
    private final Set<String> roots = new LinkedHashSet<>();
    private final Set<String> exposed = new LinkedHashSet<>();
    private final StringBuilder plainNow = new StringBuilder();
    private final StringBuilder markedNow = new StringBuilder();
    private boolean afterText;

    /** Markup that is sent as it is. */
    void markup(String text) {
        plainNow.append(text);
        markedNow.append(text);
        afterText &= text.isEmpty();
    }

    /** Literal text: a slot directly before it needs an end marker. */
    void text(String text) {
        if (afterText && !text.isEmpty()) {
            replace(slots.size() - 1, slots.get(slots.size() - 1).beforeText());
        }
        markup(text);
    }

    /** Markup that only a browser with a live page needs. */
    void marker(String text) {
        markedNow.append(text);
    }

    /** The name in the start tag of a script was just written. */
    void script() {
        scripts.add(new ScriptTag(slots.size(), plainNow.length(), markedNow.length()));
    }

    void root(String name) {
        roots.add(name);
    }

    void exposed(String name) {
        exposed.add(name);
    }

    /** A slot in text position. */
    void hole(@Nullable String element, List<String> within) {
        slot(TemplateSlot.text(element, within));
        afterText = true;
    }

    /** Adds a slot; gives its index. */
    int slot(TemplateSlot slot) {
        slots.add(slot);
        plain.add(plainNow.toString());
        marked.add(markedNow.toString());
        plainNow.setLength(0);
        markedNow.setLength(0);
        afterText = false;
        return slots.size() - 1;
    }

    /** Now more is known of a slot. */
    void replace(int index, TemplateSlot slot) {
        slots.set(index, slot);
    }

    TemplateParts parts() {
        plain.add(plainNow.toString());
        marked.add(markedNow.toString());
        return new TemplateParts(slots, plain, marked, scripts, roots, exposed);
    }
}
