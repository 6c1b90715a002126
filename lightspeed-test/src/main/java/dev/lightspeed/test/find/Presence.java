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
        return new Condition(count + " of " + finder + " are shown", scene -> {
            Search search = new Search(scene, finder);
            List<Element> found = search.all();
            if (found.size() == count) return;
            if (found.isEmpty()) throw search.none();
            throw failure(scene, "shows " + found.size() + " of " + finder + ", not " + count, search, found)
                    .error(count, found.size());
        });
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
        return new Failure(scene, sentence, search.lines(found), found);
    }

    static Condition lists(Finder finder, List<String> texts) {
        return new Condition(finder + " lists " + Words.quoted(texts), scene -> {
            Search search = new Search(scene, finder);
            List<Element> found = search.all();
            if (search.areCalled(found, texts)) return;
            List<String> actual = search.names(found);
            String sentence = finder + " lists " + Words.quoted(actual) + ", not " + Words.quoted(texts);
            List<Element> places = found.isEmpty() ? List.of(search.root()) : found;
            throw new Failure(scene, sentence, List.of(), places).error(texts, actual);
        });
    }
}
