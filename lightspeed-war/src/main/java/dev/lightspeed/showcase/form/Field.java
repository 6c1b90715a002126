package dev.lightspeed.showcase.form;

import java.util.Locale;
import java.util.function.Function;

/** The fields of the form, in the order of the page. */
enum Field {
    NAME("Name", "name", "text", Registration::name),
    EMAIL("E-mail", "email", "email", Registration::email),
    AGE("Age", "off", "numeric", Registration::age),
    PHONE("Phone", "tel", "tel", Registration::phone),
    STREET("Street", "street-address", "text", Registration::street),
    ZIP("Zip", "postal-code", "numeric", Registration::zip),
    CITY("City", "address-level2", "text", Registration::city),
    COUNTRY("Country", "country", "text", Registration::country),
    IBAN("IBAN", "off", "text", Registration::iban),
    COMMENT("Comment", "off", "text", Registration::comment);

    private final String label;
    private final String autocomplete;
    private final String keyboard;
    private final Function<Registration, String> value;

    Field(String label, String autocomplete, String keyboard, Function<Registration, String> value) {
        this.label = label;
        this.autocomplete = autocomplete;
        this.keyboard = keyboard;
        this.value = value;
    }

    String label() {
        return label;
    }

    /** What browsers may fill in. */
    String autocomplete() {
        return autocomplete;
    }

    /** The keyboard that suits it on a phone. */
    String keyboard() {
        return keyboard;
    }

    /** The name of the component of the record. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean filled(Registration form) {
        return !value.apply(form).isEmpty();
    }
}
