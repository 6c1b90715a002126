package dev.lightspeed.test.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.test.security.CalledBy;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who calls beans outside of pages. */
@ExtendWith(Headless.class)
class CallerOfATestTest {

    @Inject
    SecurityContext security;

    @Inject
    Principal principal;

    @Test
    @CalledBy(value = "bea", roles = "boss")
    void is_who_the_test_says() {
        assertThat(security.getCallerPrincipal().getName()).isEqualTo("bea");
        assertThat(principal.getName()).isEqualTo("bea");
        assertThat(security.isCallerInRole("boss")).isTrue();
        assertThat(security.isCallerInRole("**")).isTrue();
        assertThat(security.isCallerInRole("clerk")).isFalse();
    }

    @Test
    void is_nobody_otherwise() {
        assertThat(security.getCallerPrincipal()).isNull();
        assertThat(security.isCallerInRole("**")).isFalse();
    }
}
