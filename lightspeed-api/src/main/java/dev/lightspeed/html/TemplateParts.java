package dev.lightspeed.html;

import java.util.List;
import java.util.Set;

/**
 * What a parser found in a source: fixed strings around slots.
 *
 * @param plain  one more than slots
 * @param marked the same with {@code ls-s} attributes
 * @param scripts the start tags of scripts, in document order
 * @param roots  the names of the elements at the top, with {@code #text} for text
 * @param exposed the names of the elements further in that may end an element around the template
 */
record TemplateParts(
        List<TemplateSlot> slots,
        List<String> plain,
        List<String> marked,
        List<ScriptTag> scripts,
        Set<String> roots,
        Set<String> exposed) {}
