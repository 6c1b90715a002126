package dev.lightspeed.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Where a piece stands: the elements that are open around it, through all the pieces that it is in. Immutable; two that are alike
 * are one object.
 */
public final class Place {

    private static final Map<List<String>, Place> KNOWN = new ConcurrentHashMap<>();

    /** Where the whole page stands: nothing is known of what is around it. */
    public static final Place OUTERMOST = of("", List.of());

    private final String element;
    private final List<String> open;

    private Place(String element, List<String> open) {
        this.element = element;
        this.open = open;
    }

    private static Place of(String element, List<String> open) {
        List<String> key = new ArrayList<>(open);
        key.add(element);
        return KNOWN.computeIfAbsent(List.copyOf(key), absent -> new Place(element, List.copyOf(open)));
    }

    /** What stands in the slot of a template that stands here. */
    Place inside(TemplateSlot slot) {
        String name = slot.element();
        return of(name == null ? element : name, around(slot.within()));
    }

    private List<String> around(List<String> within) {
        boolean drawing = !open.isEmpty() && open.get(0).equals(Placement.FOREIGN);
        if (drawing && within.stream().noneMatch(Placement.HTML_IN_FOREIGN::contains)) {
            return List.of(Placement.FOREIGN);
        }
        return relevant(Stream.concat(within.stream(), open.stream()).toList());
    }

    // The nearest of a name decides, so a tree of any depth has few places.
    private static List<String> relevant(List<String> open) {
        Set<String> kept = new LinkedHashSet<>();
        for (String name : open) {
            if (kept.isEmpty() || Placement.reachesOut(name)) {
                kept.add(name);
            }
        }
        return List.copyOf(kept);
    }

    /**
     * Checks that markup may stand here.
     *
     * @param roots   its outermost elements
     * @param exposed those further in that may end an element around it
     * @throws TemplateException if browsers would not keep it
     */
    void check(Set<String> roots, Set<String> exposed) {
        refuses(roots, exposed).ifPresent(reason -> {
            throw new TemplateException(reason);
        });
    }

    private Optional<String> refuses(Set<String> roots, Set<String> exposed) {
        return Stream.concat(
                        roots.stream().flatMap(root -> refuses(root, Placement.check(open, root))),
                        exposed.stream().flatMap(name -> refuses(name, Placement.checkOpen(open, name))))
                .findFirst();
    }

    private Stream<String> refuses(String child, Optional<String> reason) {
        String what = child.equals("#text") ? "text" : "<" + child + ">";
        return reason.map(why -> what + " in a slot of <" + element + ">: " + why).stream();
    }
}
