package dev.lightspeed.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final Visitor ANNA = visitor("anna", "browser 1");
    private static final String VIEW = "shop.Cart";

    private final Secret secret = Secret.of("sixteen bytes or more".getBytes(UTF_8));
    private final Tokens tokens = new Tokens(secret);
    private final Tokens.Claims claims = new Tokens.Claims(Secret.word(), -42, 1_000, 7);
    private final String token = tokens.make(claims, VIEW, ANNA);

    @Test
    void says_what_was_claimed() {
        assertThat(tokens.read(token, VIEW, ANNA, 999)).contains(claims);
    }

    @Test
    void is_read_by_another_server_with_the_same_secret() {
        Tokens other = new Tokens(Secret.of("sixteen bytes or more".getBytes(UTF_8)));

        assertThat(other.read(token, VIEW, ANNA, 0)).contains(claims);
    }

    @Test
    void is_refused_under_another_secret() {
        assertThat(new Tokens(Secret.random()).read(token, VIEW, ANNA, 0)).isEmpty();
    }

    @Test
    void is_refused_from_another_caller() {
        assertThat(tokens.read(token, VIEW, visitor("eve", "browser 1"), 0)).isEmpty();
        assertThat(tokens.read(token, VIEW, visitor(null, "browser 1"), 0)).isEmpty();
    }

    @Test
    void is_refused_from_another_browser() {
        assertThat(tokens.read(token, VIEW, visitor("anna", "browser 2"), 0)).isEmpty();
    }

    @Test
    void is_refused_for_another_view() {
        assertThat(tokens.read(token, "shop.Admin", ANNA, 0)).isEmpty();
    }

    @Test
    void is_refused_once_it_expired() {
        assertThat(tokens.read(token, VIEW, ANNA, 1_000)).isEmpty();
    }

    @Test
    void is_refused_with_any_character_changed() {
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String forged = token.substring(0, i) + other + token.substring(i + 1);

            assertThat(tokens.read(forged, VIEW, ANNA, 0)).as(forged).isEmpty();
        }
    }

    @Test
    void is_refused_when_it_is_no_token() {
        assertThat(tokens.read("", VIEW, ANNA, 0)).isEmpty();
        assertThat(tokens.read("?", VIEW, ANNA, 0)).isEmpty();
        assertThat(tokens.read(token + "AAAA", VIEW, ANNA, 0)).isEmpty();
    }

    @Test
    void the_parts_that_are_signed_cannot_run_into_each_other() {
        String made = tokens.make(claims, VIEW, visitor(null, " 3:abc; 1:d"));

        assertThat(tokens.read(made, VIEW, visitor("abc", "d"), 0)).isEmpty();
    }

    @Test
    void does_not_tell_the_name_of_the_view() {
        assertThat(new String(java.util.Base64.getUrlDecoder().decode(token), UTF_8))
                .doesNotContain("Cart", "anna");
    }

    @Test
    void a_secret_that_is_too_short_is_refused() {
        assertThatThrownBy(() -> Secret.of(new byte[15]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lightspeed.secret: 15 bytes. Give at least 16, from a random generator.");
    }

    @Test
    void keys_of_two_purposes_differ() {
        assertThat(secret.key("imprint")).hasSize(16).isNotEqualTo(secret.key("browser"));
    }

    private static Visitor visitor(String caller, String browser) {
        return new Visitor(caller, Set.of(), Locale.ENGLISH, browser, "127.0.0.1");
    }
}
