package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void a_fingerprint_does_not_tell_the_word() {
        assertThat(Fingerprint.of("secret"))
                .isEqualTo("K7gNU3sdo-OL0wNhqoVWhr3g6s1xYv72ol_pe_Unols")
                .isNotEqualTo(Fingerprint.of("secret."));
    }
}
