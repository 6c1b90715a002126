package dev.lightspeed.showcase.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what is wrong with a form, field by field, in the words of its constraints. */
@ApplicationScoped
public class Checks {

    private final Validator validator;

    @Inject
    public Checks(Validator validator) {
        this.validator = validator;
    }

    /** For the client proxy. */
    @SuppressWarnings("NullAway")
    protected Checks() {
        this(null);
    }

    /** One problem for each field that has any; empty if all is well. */
    public Map<String, String> of(Record form) {
        return validator.validate(form).stream()
                .collect(Collectors.toMap(
                        violation -> violation.getPropertyPath().toString(),
                        ConstraintViolation::getMessage,
                        Checks::first));
    }

    /** Two constraints of one field: always the same one speaks. */
    private static String first(String one, String other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
