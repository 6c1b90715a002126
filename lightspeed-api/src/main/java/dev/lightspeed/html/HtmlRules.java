package dev.lightspeed.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the HTML Living Standard says of elements and attributes, for the compiler of templates. Names are in lower case. */
public final class HtmlRules {

    private HtmlRules() {}

    /** True for elements that have no content and no end tag, such as {@code br}. */
    public static boolean isVoid(String element) {
        return Names.VOID.contains(element);
    }

    /** True for elements that hold nothing but text: {@code title}, {@code textarea}, {@code option}. */
    public static boolean holdsTextOnly(String element) {
        return Names.CONTENT.contains(element);
    }

    /** True for elements whose content is neither markup nor text, such as {@code script}. */
    public static boolean isRaw(String element) {
        return Names.RAW.contains(element);
    }

    /** What kind of slot an attribute makes. */
    public static TemplateSlot.Kind kind(String attribute) {
        return Names.kind(attribute);
    }

    /** Why no slot may stand in this attribute, and what to do instead; empty when one may. */
    public static Optional<String> slotRefusal(String element, String attribute) {
        return Names.refusal(element, attribute);
    }

    /**
     * Why browsers would not keep a child where it is written, and what to do instead; empty when they do.
     *
     * @param open  the names of the open elements, the nearest first, with {@code #foreign} for those of SVG and MathML
     * @param child an element, or {@code #text}
     */
    public static Optional<String> misplaced(List<String> open, String child) {
        return Placement.check(open, child);
    }

    /** True when text, other than white space, cannot stand directly in the nearest of the open elements. */
    public static boolean refusesText(List<String> open) {
        return Placement.refusesText(open);
    }

    /** True when runs of white space in the element may be folded. */
    public static boolean foldsSpace(String element) {
        return !TemplateParser.KEEPS_SPACE.contains(element);
    }

    /** True when the content of an element of SVG or MathML is HTML again. */
    public static boolean holdsHtml(String foreignElement) {
        return Placement.HTML_IN_FOREIGN.contains(foreignElement.toLowerCase(Locale.ROOT));
    }

    /**
     * The text with its character references replaced.
     *
     * @param unknown asked for what stands for a name that is not known
     */
    public static String decoded(String text, UnaryOperator<String> unknown) {
        return Entities.decoded(text, unknown);
    }
}
