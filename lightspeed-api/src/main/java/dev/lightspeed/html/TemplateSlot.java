package dev.lightspeed.html;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in a template that a value fills.
 *
 * @param kind     what may stand there
 * @param name     the attribute; empty for a slot in text position, for content and for a spread
 * @param element  the element it stands in or on; {@code null} at the top of the template, where the context is not known
 * @param within   for a slot in text position the names of the open elements around it, the nearest first
 * @param textless in text position, but where browsers leave no text, such as directly in {@code tbody}
 * @param closed   literal text follows directly, so text in it needs an end marker
 * @param literals the fixed text before, between and after its holes: one more than there are holes
 * @param own      for a spread the attributes that the tag has itself, in lower case: they win
 */
public record TemplateSlot(
        Kind kind,
        String name,
        @Nullable String element,
        List<String> within,
        boolean textless,
        boolean closed,
        List<String> literals,
        Set<String> own) {

    private static final List<String> WHOLE = List.of("", "");

    /** Where a slot stands, which decides what fills it and how it is escaped. */
    public enum Kind {
        /** Among elements and text: takes text, a piece or a list. */
        TEXT,
        /** The whole content of {@code title}, {@code textarea} or {@code option}, which hold text only. */
        CONTENT,
        /** The whole value of an attribute. */
        ATTRIBUTE,
        /** An attribute that is there or not, such as {@code checked}. */
        BOOLEAN,
        /** The whole value of an attribute that holds a URL: other schemes than the allowed ones are replaced. */
        URL,
        /** Any number of attributes, whatever their names. */
        SPREAD
    }

    public TemplateSlot {
        within = List.copyOf(within);
        literals = List.copyOf(literals);
        own = Set.copyOf(own);
    }

    /** A slot in text position. */
    static TemplateSlot text(@Nullable String element, List<String> within) {
        return new TemplateSlot(Kind.TEXT, "", element, within, Placement.refusesText(within), false, WHOLE, Set.of());
    }

    /** A slot on an element, or the whole content of one. */
    static TemplateSlot on(String element, Kind kind, String name, List<String> literals) {
        return new TemplateSlot(kind, name, element, List.of(), false, false, literals, Set.of());
    }

    static TemplateSlot spread(String element, Set<String> own) {
        return new TemplateSlot(Kind.SPREAD, "", element, List.of(), false, false, WHOLE, own);
    }

    /** The same, with literal text after it. */
    TemplateSlot beforeText() {
        return new TemplateSlot(kind, name, element, within, textless, true, literals, own);
    }

    /** How many values of the author it takes. */
    int holes() {
        return literals.size() - 1;
    }

    /** True when a single value fills it alone. */
    boolean whole() {
        return literals.size() == 2
                && literals.get(0).isEmpty()
                && literals.get(1).isEmpty();
    }
}
