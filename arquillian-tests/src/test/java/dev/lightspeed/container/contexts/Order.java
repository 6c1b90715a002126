package dev.lightspeed.container.contexts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An argument of many types, each of which JSON-B knows. */
public record Order(
        UUID id, LocalDate day, BigDecimal price, Size size, boolean paid, List<String> names, Address address) {

    /** One of few. */
    public enum Size {
        SMALL,
        LARGE
    }

    /** A record within. */
    public record Address(String street, int number) {}
}
