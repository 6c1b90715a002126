package dev.lightspeed.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {

    private final Origins origins = new Origins(Set.of("https://Partner.example"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "https://shop.example, shop.example",
                "https://shop.example, shop.example:443",
                "http://shop.example:80, shop.example",
                "HTTPS://SHOP.example, shop.EXAMPLE",
                "http://localhost:8080, localhost:8080",
                "http://[::1]:8080, [::1]:8080",
                "http://[::1], [::1]:80",
                "https://partner.example, shop.example",
                "none, shop.example"
            })
    void lets_in_pages_of_the_own_host_and_those_allowed(String origin, String host) {
        assertThat(origins.allow(origin, host, false)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "https://evil.example, shop.example",
                "https://shop.example.evil.example, shop.example",
                "https://shop.example:8443, shop.example",
                "http://shop.example, shop.example:443",
                "https://shop.example@evil.example, shop.example",
                "null, shop.example",
                "'', shop.example",
                "not a uri, not a uri",
                "https://shop.example, none"
            })
    void refuses_pages_of_others(String origin, String host) {
        assertThat(origins.allow(origin, host, false)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://shop.example, true",
        "http://shop.example, false",
        "https://partner.example, true",
        "http://partner.example, false",
    })
    void lets_no_page_that_could_be_forged_on_its_way_open_a_secure_socket(String origin, boolean allowed) {
        assertThat(origins.allow(origin, "shop.example", true)).isEqualTo(allowed);
    }
}
