package dev.lightspeed.render;

/**
 * SipHash-1-3 (Aumasson and Bernstein, 2012) over texts and numbers, cut to 63 bits.
 *
 * <p>Texts are hashed as their UTF-16 code units, four to a block. Two blocks end each hash: the rest, and the length with the kind of
 * value, so that a number, a text, its markup and an absent attribute differ.
 */
final class SipHash {

    private static final long TEXT = 0x01L << 56;
    private static final long NUMBER = 0x02L << 56;
    private static final long WORD = 0x03L << 56;
    private static final long MARKUP = 0x04L << 56;

    private final long k0;
    private final long k1;

    SipHash(long k0, long k1) {
        this.k0 = k0;
        this.k1 = k1;
    }

    long text(String value) {
        return characters(value, TEXT);
    }

    /** Text that is written as it is. */
    long markup(String value) {
        return characters(value, MARKUP);
    }

    private long characters(String value, long kind) {
        int length = value.length();
        int blocks = length >> 2;
        long rest = 0;
        for (int i = length - 1; i >= blocks << 2; i--) {
            rest = rest << 16 | value.charAt(i);
        }
        return hash(value, blocks, rest, kind | length);
    }

    long number(long value) {
        return hash("", 0, value, NUMBER);
    }

    /** A value that is one of a few: absent, present, empty. */
    long word(int value) {
        return hash("", 0, value, WORD);
    }

    /** One hash over a hash and what follows it. */
    long chain(long before, long next) {
        return hash("", 0, next, before);
    }

    /** One round a block, then three to finish; in locals only, since a page has thousands of slots. */
    private long hash(String text, int blocks, long rest, long kind) {
        long v0 = k0 ^ 0x736f6d6570736575L;
        long v1 = k1 ^ 0x646f72616e646f6dL;
        long v2 = k0 ^ 0x6c7967656e657261L;
        long v3 = k1 ^ 0x7465646279746573L;
        for (int i = 0; i < blocks + 5; i++) {
            long block = i < blocks ? block(text, i) : i == blocks ? rest : i == blocks + 1 ? kind : 0;
            v2 ^= i == blocks + 2 ? 0xff : 0;
            v3 ^= block;
            v0 += v1;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v3;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 += v3;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v2 = Long.rotateLeft(v2, 32);
            v0 ^= block;
        }
        return (v0 ^ v1 ^ v2 ^ v3) & Long.MAX_VALUE;
    }

    private static long block(String text, int index) {
        int at = index << 2;
        return text.charAt(at)
                | (long) text.charAt(at + 1) << 16
                | (long) text.charAt(at + 2) << 32
                | (long) text.charAt(at + 3) << 48;
    }
}
