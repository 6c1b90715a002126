package dev.lightspeed.processor.template;

import dev.lightspeed.processor.template.Node.Attribute;
import dev.lightspeed.processor.template.Node.Tag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds ids that are there twice, among elements that can be there together: the branches of one {@code :if} cannot. */
final class Ids {

    private final Problems problems;

    /** The ids seen, by name: those of the whole template last, before them those of each branch around. */
    private final Deque<Map<String, Attribute>> seen = new ArrayDeque<>();

    Ids(Problems problems) {
        this.problems = problems;
        seen.push(new HashMap<>());
    }

    void check(List<Node> siblings) {
        Map<String, Attribute> chain = new HashMap<>();
        for (Node node : siblings) {
            if (node instanceof Tag tag) {
                boolean branch = tag.has(":else") || tag.has(":else-if");
                if (!branch) {
                    seen.element().putAll(chain);
                    chain.clear();
                }
                if (branch || tag.has(":if")) {
                    seen.push(new HashMap<>());
                    check(tag);
                    chain.putAll(seen.pop());
                } else {
                    check(tag);
                }
            }
        }
        seen.element().putAll(chain);
    }

    private void check(Tag tag) {
        tag.attribute("id").filter(id -> id.isConstant() && tag.isElement()).ifPresent(this::check);
        check(tag.children());
    }

    private void check(Attribute id) {
        String text = id.text();
        for (Map<String, Attribute> ids : seen) {
            if (ids.containsKey(text)) {
                Attribute first = Objects.requireNonNull(ids.get(text));
                problems.error(
                        id.at(),
                        "id=\"" + text + "\" is there twice, first in line " + problems.line(first.at())
                                + ". Ids are unique in a page: choose another.");
                return;
            }
        }
        seen.element().put(text, id);
    }
}
