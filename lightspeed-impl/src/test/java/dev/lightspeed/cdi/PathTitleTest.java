package dev.lightspeed.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTitleTest {

    @ParameterizedTest
    @CsvSource({
        "/, Home",
        "/?by=date, Home",
        "/-/, Home",
        "/orders, Orders",
        "/orders/, Orders",
        "/orders/new, Orders new",
        "/orders/42?by=date, Orders 42",
        "/order-lines/my_first--one, Order lines my first one",
        "/lists/milk%20%26%20eggs, Lists milk & eggs",
        "/übersicht, Übersicht",
        "/API, API",
        "/../.., Home"
    })
    void makes_the_path_readable(String url, String title) {
        assertThat(PathTitle.of(url)).isEqualTo(title);
    }
}
