package dev.lightspeed.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurtherOriginsTest {

    @Test
    void are_parted_by_commas_and_written_as_browsers_send_them() {
        assertThat(FurtherOrigins.of(
                        "https://Shop.example, http://a-b.example:8080,,https://c.example:443,http://[::1]:80"))
                .containsExactlyInAnyOrder(
                        "https://shop.example", "http://a-b.example:8080", "https://c.example", "http://[::1]");
        assertThat(FurtherOrigins.of("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop.example",
                "https://shop.example/",
                "https://shop.example/cart",
                "https://ann@shop.example",
                "https://",
                "https://*.shop.example",
                "ftp://shop.example",
                "https://shop.example:port",
                "null",
                "*"
            })
    void stop_the_start_where_one_is_none(String text) {
        assertThatThrownBy(() -> FurtherOrigins.of("https://fine.example," + text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lightspeed.origins: \"" + text
                        + "\" is no origin. Write scheme, host and perhaps port, such as https://shop.example:8443, with"
                        + " commas between several.");
    }
}
