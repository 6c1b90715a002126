package dev.lightspeed.test.find;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Whether a form sends what its handler takes: HTML, chapter 4.10.22.4, tells which fields are sent.
 *
 * <p>A record's component that is a record itself is sent as {@code address.street}: any field below it will do.
 */
public final class FormCheck {

    private static final String FIELDS = "input:not([type=button], [type=reset]), select, textarea,"
            + " button:not([type=button], [type=reset]), object";

    private final Scene scene;
    private final Element form;
    private final Collection<String> needed;
    private final String words;

    private FormCheck(Scene scene, Element form, Collection<String> needed) {
        this.scene = scene;
        this.form = form;
        this.needed = needed;
        this.words = Kind.FORM.call(scene.semantics(), form);
    }

    /**
     * What is missing, one line for each name: <em>Where: what. What to do.</em>
     *
     * @param needed the components of the handler's record, or its parameters
     */
    public static List<String> missing(Scene scene, Element form, Collection<String> needed) {
        FormCheck check = new FormCheck(scene, form, needed);
        return needed.stream().map(check::missing).flatMap(Optional::stream).toList();
    }

    private Optional<String> missing(String name) {
        List<Element> named = fields().filter(field -> isFor(field, name)).toList();
        if (named.isEmpty()) return Optional.of(unknown(name));
        boolean sent = named.stream().anyMatch(field -> !scene.semantics().isDisabled(field));
        return sent ? Optional.empty() : Optional.of(disabled(name));
    }

    private static boolean isFor(Element field, String name) {
        return field.attr("name").equals(name) || field.attr("name").startsWith(name + ".");
    }

    private String disabled(String name) {
        return words + ": the field " + Words.quoted(name) + " is disabled, so it is not sent."
                + " Enable it, or make it readonly.";
    }

    private String unknown(String name) {
        List<String> names =
                fields().map(field -> field.attr("name")).distinct().toList();
        String cure = nearest(name, names)
                .map(near -> "Rename " + Words.quoted(near))
                .orElse("Add <input name=" + Words.quoted(name) + ">");
        return words + ": no field is named " + Words.quoted(name) + ", which the handler needs. " + cure
                + "; its fields are " + Words.quoted(names) + '.';
    }

    private Optional<String> nearest(String name, List<String> names) {
        return names.stream()
                .filter(other -> Distance.isNear(other, name) && !needed.contains(other))
                .min(Comparator.comparingInt(other -> Distance.between(other, name)));
    }

    private Stream<Element> fields() {
        return scene.document().select(FIELDS).stream()
                .filter(field -> !field.attr("name").isEmpty() && form.equals(owner(field)));
    }

    /** HTML, chapter 4.10.18.3. */
    private @Nullable Element owner(Element field) {
        return field.hasAttr("form") ? scene.document().getElementById(field.attr("form")) : field.closest("form");
    }
}
