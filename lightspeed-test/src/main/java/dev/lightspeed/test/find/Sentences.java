package dev.lightspeed.test.find;

/**
 * What a test can say of a page; each sentence throws where it is not true, and returns the page so that the next may follow.
 *
 * @param <P> the page
 */
public interface Sentences<P> {

    /** Checks one more sentence: {@code page.shows(listItem("Milk")).and(field("title").isEmpty())}. */
    P and(Condition condition);

    /** Of each of these, at least one is there to be seen. */
    default P shows(Finder thing, Finder... more) {
        P page = and(thing.isShown());
        for (Finder other : more) {
            page = and(other.isShown());
        }
        return page;
    }

    /** So many are there to be seen. */
    default P shows(int count, Finder finder) {
        return and(finder.isShown(count));
    }

    /** None of these is there to be seen. */
    default P hides(Finder thing, Finder... more) {
        P page = and(thing.isHidden());
        for (Finder other : more) {
            page = and(other.isHidden());
        }
        return page;
    }

    /** The document's title. */
    default P hasTitle(String expected) {
        return and(Condition.title(expected));
    }

    /** The path and the query that the page shows. */
    default P isAt(String url) {
        return and(Condition.url(url));
    }
}
