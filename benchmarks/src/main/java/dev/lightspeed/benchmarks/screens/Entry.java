package dev.lightspeed.benchmarks.screens;

/** What the form of W3 brings with each keystroke. */
record Entry(
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

    static final Entry EMPTY = new Entry("", "", "", "", "", "", "", "", "", "");
}
