package dev.lightspeed.test.find;

import java.util.List;
import java.util.function.Consumer;
import org.opentest4j.AssertionFailedError;

/** A sentence about a page that is true or not. Made by {@link Finder} and by the factories here; has no state. */
public final class Condition {

    private final String words;
    private final Consumer<Scene> test;

    Condition(String words, Consumer<Scene> test) {
        this.words = words;
        this.test = test;
    }

    /** The document's title, white space made one. */
    public static Condition title(String expected) {
        return new Condition("the title is " + Words.quoted(expected), scene -> {
            String actual = scene.title();
            if (!actual.equals(expected)) throw differs(scene, "the title", expected, actual);
        });
    }

    /** Path and query, as the page's browser shows them. */
    public static Condition url(String expected) {
        return new Condition("the URL is " + Words.quoted(expected), scene -> {
            String actual = scene.url();
            if (!actual.equals(expected)) throw differs(scene, "the URL", expected, actual);
        });
    }

    /**
     * The page shows what another one shows, to a person who looks at both.
     *
     * @param parts only these are compared; without any the whole pages are
     */
    public static Condition sameAs(Scene other, Finder... parts) {
        return new Condition(
                "it shows the same as " + other.url(), scene -> new Sameness(scene, other, List.of(parts)).check());
    }

    private static AssertionFailedError differs(Scene scene, String what, String expected, String actual) {
        String sentence = what + " is " + Words.quoted(actual) + ", not " + Words.quoted(expected);
        return new Failure(scene, sentence, Listing.NONE, List.of()).error(expected, actual);
    }

    /** Both; where this one fails, the other is not looked at. */
    public Condition and(Condition other) {
        return new Condition(words + " and " + other, test.andThen(other.test));
    }

    /**
     * Looks whether the sentence is true.
     *
     * @throws AssertionFailedError if it is not; its text says what there is in place of it
     */
    public void check(Scene scene) {
        test.accept(scene);
    }

    /** The sentence. */
    @Override
    public String toString() {
        return words;
    }
}
