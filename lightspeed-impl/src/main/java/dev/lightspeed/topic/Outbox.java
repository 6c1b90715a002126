package dev.lightspeed.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * What a transaction publishes, in order. One for the whole transaction, since transaction managers may tell their
 * observers of the commit in any order (Narayana: last come, first told).
 */
final class Outbox {

    private final List<Publication> publications = new ArrayList<>();

    void add(Publication publication) {
        publications.add(publication);
    }

    List<Publication> publications() {
        return List.copyOf(publications);
    }
}
