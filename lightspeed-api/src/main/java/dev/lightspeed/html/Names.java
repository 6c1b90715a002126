package dev.lightspeed.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the HTML Living Standard says of the names of elements and attributes. */
final class Names {

    static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    /** Elements whose content is text only, with entities; {@code option} is treated alike. */
    static final Set<String> CONTENT = Set.of("title", "textarea", "option");

    /** Elements whose content is neither markup nor escaped text. */
    static final Set<String> RAW =
            Set.of("script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext", "noscript");

    private static final Set<String> BOOLEAN = Set.of(
            "allowfullscreen",
            "async",
            "autofocus",
            "autoplay",
            "checked",
            "controls",
            "default",
            "defer",
            "disabled",
            "formnovalidate",
            "hidden",
            "inert",
            "ismap",
            "itemscope",
            "loop",
            "multiple",
            "muted",
            "nomodule",
            "novalidate",
            "open",
            "playsinline",
            "readonly",
            "required",
            "reversed",
            "selected");

    private static final Set<String> URL = Set.of(
            "href",
            "src",
            "action",
            "formaction",
            "poster",
            "cite",
            "data",
            "background",
            "longdesc",
            "manifest",
            "ping",
            "srcset",
            "imagesrcset",
            "xlink:href",
            "icon",
            "usemap",
            "codebase",
            "classid",
            "profile");

    private static final Set<String> WORDS = Set.of("contenteditable", "draggable", "spellcheck");

    private static final Set<String> ANIMATIONS = Set.of("animate", "set", "animatemotion", "animatetransform");

    private Names() {}

    static TemplateSlot.Kind kind(String attribute) {
        String name = attribute.toLowerCase(Locale.ROOT);
        if (BOOLEAN.contains(name)) {
            return TemplateSlot.Kind.BOOLEAN;
        }
        return URL.contains(name) ? TemplateSlot.Kind.URL : TemplateSlot.Kind.ATTRIBUTE;
    }

    /** Whether the attribute's words are {@code true} and {@code false}, so that leaving it out says something else. */
    static boolean saysTrueOrFalse(String name) {
        return name.startsWith("aria-") || WORDS.contains(name);
    }

    /** Why nothing may be spread over the element, and what to do instead; empty when something may. */
    static Optional<String> spreadRefusal(String element) {
        return element.equalsIgnoreCase("meta")
                ? Optional.of("it could act as a header. Write its attributes out.")
                : refusal(element, "");
    }

    /** Why no slot may stand in this attribute, and what to do instead; empty when one may. */
    static Optional<String> refusal(String element, String attribute) {
        String name = attribute.toLowerCase(Locale.ROOT);
        String tag = element.toLowerCase(Locale.ROOT);
        if (name.startsWith("on")) {
            return Optional.of("it would run as script. Use ls-click and its kin, or a listener in a script file.");
        }
        if (name.equals("style")) {
            return Optional.of("a strict content security policy forbids it. Use a class.");
        }
        if (name.equals("srcdoc")) {
            return Optional.of("it is a document of its own. Use src.");
        }
        if (tag.equals("script") || tag.equals("style") || tag.equals("base")) {
            return Optional.of("its attributes are fixed. Put the value into a data attribute elsewhere.");
        }
        if (tag.equals("meta") && name.equals("http-equiv")) {
            return Optional.of("it would act as a header. Send a header.");
        }
        if (ANIMATIONS.contains(tag) && !name.equals("dur") && !name.equals("class")) {
            return Optional.of("an animation may set any attribute, also href. Use a class.");
        }
        return Optional.empty();
    }
}
