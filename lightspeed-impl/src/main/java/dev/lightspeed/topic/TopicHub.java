package dev.lightspeed.topic;

import dev.lightspeed.Topics;
import dev.lightspeed.session.LiveSession;
import dev.lightspeed.session.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** The topics of this server. Hands a message over where it is published, or after the commit inside a transaction. */
@ApplicationScoped
class TopicHub implements Topics, Subscriptions {

    private final Roster<LiveSession> roster = new Roster<>();

    @Inject
    @SuppressWarnings("NullAway.Init") // Filled by CDI.
    private Event<Outbox> commits;

    @Inject
    @SuppressWarnings("NullAway.Init") // Filled by CDI.
    private Transaction transaction;

    @Override
    public void publish(String topic, Object message) {
        Publication publication = new Publication(topic, message);
        if (transaction.isActive()) {
            outbox().add(publication);
        } else if (!transaction.isDoomed()) {
            deliver(publication);
        }
    }

    @Override
    public void subscribe(LiveSession session, String topic) {
        roster.subscribe(session, topic);
    }

    @Override
    public void unsubscribe(LiveSession session, String topic) {
        roster.unsubscribe(session, topic);
    }

    @Override
    public void forget(LiveSession session) {
        roster.forget(session);
    }

    @Override
    public int subscribers() {
        return roster.size();
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox outbox) {
        outbox.publications().forEach(this::deliver);
    }

    private Outbox outbox() {
        return transaction.outbox(commits::fire);
    }

    private void deliver(Publication publication) {
        roster.of(publication.topic()).forEach(session -> session.tell(publication.message()));
    }
}
