package dev.lightspeed.contract.turns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.contract.Exempt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Callers, their roles, and messages of transactions, in the turns of a page. */
public abstract class TurnContract {

    private static final String ASKS_NO_PROVIDER = "asks no provider of thread contexts for its default resources";

    private final String key = UUID.randomUUID().toString();

    /** Opens a page of the application without logging in. */
    protected abstract Seat open(String url);

    /** Opens it as somebody who has this role. Bea is a boss, Cid is a clerk. */
    protected abstract Seat open(String url, String caller, String role);

    private String url() {
        return "contract/orders/" + key;
    }

    private Seat nobody() {
        return open(url());
    }

    private Seat bea() {
        return open(url(), "bea", "boss");
    }

    private Seat cid() {
        return open(url(), "cid", "clerk");
    }

    @Test
    void a_handler_is_told_who_calls() {
        assertThat(bea().press("who")).contains("bea bea true false");
        assertThat(cid().press("who")).contains("cid cid false true");
    }

    @Test
    void a_handler_is_told_that_nobody_calls() {
        assertThat(nobody().press("who")).contains("nobody false");
    }

    @Test
    void a_service_is_called_by_who_has_its_role() {
        Seat other = nobody();

        bea().press("placeAsBoss");

        assertThat(other.hear()).contains("heard, " + key + " is written: true.");
    }

    @Test
    void a_service_is_not_called_by_who_has_not_its_role() {
        Seat other = nobody();

        cid().fail("placeAsBoss", "event.forbidden");
        nobody().fail("placeAsBoss", "event.forbidden");

        nobody().press("tell");
        assertThat(other.hear()).contains("heard, nothing is written: false.");
    }

    @Test
    @Exempt(servers = "Open Liberty 26", because = ASKS_NO_PROVIDER)
    void work_that_a_handler_gives_to_a_managed_thread_is_done_for_the_caller() {
        Seat boss = bea();
        Seat clerk = cid();

        boss.press("whoElsewhere");
        clerk.press("whoElsewhere");

        assertThat(boss.hear()).contains("heard, bea bea true false elsewhere");
        assertThat(clerk.hear()).contains("heard, cid cid false true elsewhere");
    }

    @Test
    @Exempt(servers = "Open Liberty 26", because = ASKS_NO_PROVIDER)
    void work_that_a_handler_gives_to_a_managed_thread_calls_a_service_only_with_its_role() {
        Seat other = nobody();
        Seat clerk = cid();

        clerk.press("placeAsBossElsewhere");
        assertThat(clerk.hear()).contains("heard, refused is written: false");
        bea().press("placeAsBossElsewhere");

        assertThat(other.hear()).contains("heard, " + key + " is written: true.");
    }

    @Test
    void a_message_of_a_transaction_is_heard_when_it_is_committed() {
        Seat other = nobody();

        nobody().press("place");

        assertThat(other.hear()).contains("heard, " + key + " is written: true.");
    }

    @Test
    void a_message_of_a_transaction_is_not_heard_when_it_is_rolled_back() {
        Seat other = nobody();

        nobody().fail("placeAndFail", "event.failed");

        nobody().press("tell");
        assertThat(other.hear()).contains("heard, nothing is written: false.");
    }
}
