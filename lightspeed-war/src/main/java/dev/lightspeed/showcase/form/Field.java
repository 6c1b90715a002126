package dev.lightspeed.showcase.form;

import java.util.List;
import java.util.function.Function;

/**
 * A field of the form.
 *
 * @param name         of the input, and of the component of the record
 * @param autocomplete what browsers may fill in
 * @param keyboard     the one that suits it on a phone
 * @param value        reads it from the form
 */
record Field(String name, String label, String autocomplete, String keyboard, Function<Registration, String> value) {

    /** All fields, in the order of the page. */
    static final List<Field> ALL = List.of(
            new Field("name", "Name", "name", "text", Registration::name),
            new Field("email", "E-mail", "email", "email", Registration::email),
            new Field("age", "Age", "off", "numeric", Registration::age),
            new Field("phone", "Phone", "tel", "tel", Registration::phone),
            new Field("zip", "Zip", "postal-code", "numeric", Registration::zip),
            new Field("city", "City", "address-level2", "text", Registration::city),
            new Field("street", "Street", "street-address", "text", Registration::street),
            new Field("country", "Country", "country", "text", Registration::country),
            new Field("iban", "IBAN", "off", "text", Registration::iban),
            new Field("comment", "Comment", "off", "text", Registration::comment));

    boolean filled(Registration form) {
        return !value.apply(form).isEmpty();
    }
}
