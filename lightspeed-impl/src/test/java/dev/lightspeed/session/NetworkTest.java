package dev.lightspeed.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    private static final Secret SECRET = Secret.of("sixteen bytes or more".getBytes(UTF_8));

    private static long key(String address) {
        return Network.of(address, SECRET).key();
    }

    @Test
    void each_address_of_ipv4_is_one() {
        assertThat(key("192.0.2.1")).isEqualTo(key("192.0.2.1")).isNotEqualTo(key("192.0.2.2"));
    }

    @Test
    void the_addresses_of_ipv6_that_share_64_bits_are_one() {
        assertThat(key("2001:db8:1:2::1"))
                .isEqualTo(key("2001:db8:1:2:ffff:0:0:9"))
                .isEqualTo(key("2001:0db8:0001:0002:0:0:0:7"))
                .isNotEqualTo(key("2001:db8:1:3::1"));
    }

    @Test
    void an_address_of_ipv4_in_the_clothes_of_ipv6_is_not_all_of_them() {
        assertThat(key("::ffff:192.0.2.1")).isNotEqualTo(key("::ffff:192.0.2.2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "shop.example", "no:address", "[::1", "fe80::1%nowhere"})
    void what_is_no_address_is_one_of_its_own(String text) {
        assertThat(key(text)).isEqualTo(key(text)).isNotEqualTo(key("192.0.2.1"));
    }

    @Test
    void a_key_says_nothing_under_another_secret() {
        assertThat(Network.of("192.0.2.1", Secret.random()).key()).isNotEqualTo(key("192.0.2.1"));
    }
}
