package dev.lightspeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.Instruction.Navigate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NavigateTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/orders", "/orders/5?by=date&x=//y#top", "/a:b"})
    void leads_to_paths_of_the_application(String url) {
        assertThat(new Navigate(Navigate.Kind.LOAD, url).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "orders",
                "//evil.com",
                "/\\evil.com",
                "\\\\evil.com",
                "/\t/evil.com",
                "/\n/evil.com",
                "/\r/evil.com",
                " /orders",
                "https://evil.com",
                "javascript:alert(1)",
                "/orders\r\nSet-Cookie: a=b",
                "/orders\u0000",
            })
    void leads_nowhere_else(String url) {
        assertThatThrownBy(() -> new Navigate(Navigate.Kind.LOAD, url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Navigate to \"" + url
                        + "\": this may lead to another origin. Give a path of this application, such as \"/orders\".");
    }
}
