package dev.lightspeed.processor.template;

import dev.lightspeed.processor.template.Node.Tag;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds pictures without words, fields without labels, and ids that are there twice. Warnings can be switched off, {@code :allow="alt"}. */
final class UsableRules {

    /** What warnings are called where they are switched off. */
    static final List<String> WARNINGS = List.of("alt", "label", "lang");

    private static final Set<String> FIELDS = Set.of("input", "select", "textarea");
    private static final Set<String> NOT_LABELLED = Set.of("hidden", "submit", "button", "reset", "image");

    private final Problems problems;
    private final Set<String> labelled = new HashSet<>();

    UsableRules(Problems problems, List<Node> nodes) {
        this.problems = problems;
        tags(nodes.stream())
                .filter(tag -> tag.element().equals("label"))
                .flatMap(tag -> tag.attribute("for").stream())
                .forEach(attribute -> labelled.add(attribute.text()));
        new Ids(problems).check(nodes);
    }

    private static Stream<Tag> tags(Stream<Node> nodes) {
        return nodes.filter(Tag.class::isInstance)
                .map(Tag.class::cast)
                .flatMap(tag -> Stream.concat(Stream.of(tag), tags(tag.children().stream())));
    }

    void check(Tag tag, Surroundings around) {
        if (tag.has("...")) {
            return;
        }
        if (tag.element().equals("img") && !tag.has("alt")) {
            warn(
                    tag,
                    "alt",
                    "<img> without alt: people who do not see it learn nothing of it. Add alt=\"...\", or alt=\"\" for mere decoration");
        }
        if (tag.element().equals("html") && !tag.has("lang")) {
            warn(tag, "lang", "<html> without lang: screen readers do not know how to speak it. Add lang=\"...\"");
        }
        if (FIELDS.contains(tag.element()) && !isLabelled(tag, around)) {
            warn(
                    tag,
                    "label",
                    tag + " without a label. Put it into a <label>, name it by <label for>, or add aria-label");
        }
    }

    private void warn(Tag tag, String name, String message) {
        boolean allowed = tag.attribute(":allow").stream()
                .flatMap(attribute -> Arrays.stream(attribute.text().split("\\s+")))
                .anyMatch(name::equals);
        if (!allowed) {
            problems.warning(tag.at(), message + " (:allow=\"" + name + "\" where that is meant).");
        }
    }

    private boolean isLabelled(Tag tag, Surroundings around) {
        boolean needsNone = tag.attribute("type")
                .filter(type ->
                        !type.isConstant() || NOT_LABELLED.contains(type.text().toLowerCase(Locale.ROOT)))
                .isPresent();
        boolean byId = tag.attribute("id")
                .filter(id -> !id.isConstant() || labelled.contains(id.text()))
                .isPresent();
        return needsNone
                || byId
                || around.labelled()
                || tag.has("aria-label")
                || tag.has("aria-labelledby")
                || tag.has("title");
    }
}
