package dev.lightspeed.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.LiveView;
import dev.lightspeed.html.Html;
import dev.lightspeed.session.Refusal;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.junit.jupiter.api.Test;

/** What a turn is told that cannot have the beans of an HTTP session. Where it has them, the tests on servers and of the kit say. */
class PageSessionsTest {

    @SessionScoped
    static class Wallet implements Serializable {

        private static final long serialVersionUID = 1;

        String text() {
            return "coins";
        }
    }

    @LiveView("/wallet")
    static class WalletView {

        @Inject
        Wallet wallet;

        Html render() {
            try {
                return Html.html("<p>{}</p>", wallet.text());
            } catch (ContextNotActiveException refused) {
                return Html.html("<p>{}</p>", String.valueOf(refused.getMessage()));
            }
        }
    }

    @Test
    void a_server_that_has_them_for_requests_only_is_named() throws Refusal {
        try (Weld weld = new Weld(Wallet.class, WalletView.class)) {
            Weld.OpenPage page = weld.mounted("/wallet");

            assertThat(page.html())
                    .contains(
                            "<p>dev.lightspeed.cdi.PageSessionsTest$WalletView: the server has beans in @SessionScoped for"
                                    + " requests only, and this turn serves none. Read in mount what the page needs of"
                                    + " them.</p>");
        }
    }
}
