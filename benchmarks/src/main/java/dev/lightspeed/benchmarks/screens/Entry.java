package dev.lightspeed.benchmarks.screens;

/** What the form of W3 brings with each keystroke. */
public record Entry(
        String name,
        String email,
        String age,
        String phone,
        String zip,
        String city,
        String street,
        String country,
        String iban,
        String comment) {

    public static final Entry EMPTY = withEmail("");

    /** The form as it is when something was typed into the address. */
    public static Entry withEmail(String email) {
        return new Entry("", email, "", "", "", "", "", "", "", "");
    }
}
