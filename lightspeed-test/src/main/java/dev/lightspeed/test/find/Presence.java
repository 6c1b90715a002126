package dev.lightspeed.test.find;

import java.util.List;
import org.jsoup.nodes.Element;

/** Sentences about which elements are there to be seen. */
final class Presence {

    private Presence() {}

    static Condition shown(Finder finder) {
        return new Condition(finder + " is shown", scene -> {
            Search search = new Search(scene, finder);
            if (search.all().isEmpty()) throw search.none();
        });
    }

    static Condition shown(int count, Finder finder) {
        return new Condition(finder + " is shown " + Words.times(count), scene -> {
            Search search = new Search(scene, finder);
            List<Element> found = search.all();
            if (found.size() == count) return;
            if (found.isEmpty()) throw search.none();
            throw failure(scene, wrongCount(finder, count, found.size()), search, found)
                    .error(count, found.size());
        });
    }

    private static String wrongCount(Finder finder, int expected, int actual) {
        return finder + " is shown " + Words.times(actual) + ", not " + Words.times(expected);
    }

    static Condition hidden(Finder finder) {
        return new Condition(finder + " is hidden", scene -> {
            Search search = new Search(scene, finder);
            List<Element> found = search.all();
            if (!found.isEmpty())
                throw failure(scene, finder + " is shown, and should not be", search, found)
                        .error();
        });
    }

    private static Failure failure(Scene scene, String sentence, Search search, List<Element> found) {
        return new Failure(scene, sentence, Listing.found(search.lines(found)), found);
    }

    static Condition lists(Finder finder, List<String> texts) {
        return new Condition(finder + " lists " + Words.quoted(texts), scene -> {
            Search search = new Search(scene, finder);
            List<Element> found = search.all();
            if (search.areCalled(found, texts)) return;
            List<String> actual = search.names(found);
            String sentence = finder + " lists " + Words.quoted(actual) + ", not " + Words.quoted(texts);
            List<Element> places = found.isEmpty() ? List.of(search.root()) : found;
            throw new Failure(scene, sentence, Listing.NONE, places).error(texts, actual);
        });
    }
}
