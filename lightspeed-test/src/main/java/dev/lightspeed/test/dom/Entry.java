package dev.lightspeed.test.dom;

/** One step of a tab's history. Several steps may show the same document. */
record Entry(Url url, OpenDocument document) {

    Entry at(Url next) {
        return new Entry(next, document);
    }
}
