package dev.lightspeed.render;

/** The values that are not texts, as {@link SipHash#word} hashes them. */
final class Words {
    static final int NOTHING = 0;
    static final int ABSENT = 1;
    static final int PRESENT = 2;
    static final int SPREAD = 3;

    private Words() {}
}
