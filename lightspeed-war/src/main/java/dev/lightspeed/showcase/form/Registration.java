package dev.lightspeed.showcase.form;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;

/** What the form brings, and the rules for it. All are texts: what is not a number must be shown, not lost. */
public record Registration(
        @Size(min = 2, max = 50, message = "2 to 50 characters")
        String name,

        @Pattern(regexp = "[^@\\s]+@[^@\\s]+\\.[a-z]{2,}", message = "an address like ada@example.org")
        String email,

        @Pattern(regexp = "1[89]|[2-9]\\d|1[01]\\d|120", message = "a whole number from 18 to 120")
        String age,

        @Pattern(regexp = "\\+?[0-9 ]{6,20}", message = "6 to 20 digits or spaces, after a + if you like")
        String phone,

        @Pattern(regexp = "[0-9]{5}", message = "5 digits") String zip,

        @Size(min = 1, max = 60, message = "1 to 60 characters")
        String city,

        @Size(min = 1, max = 80, message = "1 to 80 characters")
        String street,

        @Pattern(regexp = "[A-Z]{2}", message = "2 capital letters, like NL")
        String country,

        @Pattern(
                regexp = "[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}",
                message = "country, 2 digits, then 11 to 30 capitals or digits")
        String iban,

        @Size(max = 200, message = "at most 200 characters") String comment) {

    /** A form that lacks one of the fields is not ours. */
    public Registration {
        Stream.of(name, email, age, phone, zip, city, street, country, iban, comment)
                .forEach(Objects::requireNonNull);
    }
}
