package dev.lightspeed.showcase.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.showcase.checks.Checks;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private final Checks checks = new Checks(VALIDATOR);

    @Test
    void takes_what_is_right() {
        assertThat(checks.of(form("Ada", "ada@example.org", "36", "NL91ABNA0417164300")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"17,false", "18,true", "99,true", "100,true", "120,true", "121,false", "2x,false", "'',false"})
    void ages_run_from_18_to_120(String age, boolean right) {
        assertThat(checks.of(form("Ada", "ada@example.org", age, "NL91ABNA0417164300"))
                        .containsKey("age"))
                .isEqualTo(!right);
    }

    @Test
    void says_what_is_wrong_with_each_field() {
        assertThat(checks.of(form("A", "ada@example", "36", "nl91")))
                .containsOnlyKeys("name", "email", "iban")
                .containsEntry("name", "2 to 50 characters");
    }

    private static Registration form(String name, String email, String age, String iban) {
        return new Registration(name, email, age, "+31 20 123 4567", "12345", "Delft", "Oude Delft 1", "NL", iban, "");
    }
}
