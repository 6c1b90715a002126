package dev.lightspeed.render;

/**
 * SipHash-1-3 (Aumasson and Bernstein, 2012) over texts and numbers, cut to 63 bits.
 *
 * <p>Texts are hashed as their UTF-16 code units, four to a block; the last block carries the length and what kind of
 * value it was, so that a number, a text and an absent attribute differ.
 */
final class SipHash {

    private static final long TEXT = 0x01L << 48;
    private static final long NUMBER = 0x02L << 48;
    private static final long WORD = 0x03L << 48;

    private final long k0;
    private final long k1;

    SipHash(long k0, long k1) {
        this.k0 = k0;
        this.k1 = k1;
    }

    long text(String value) {
        Rounds rounds = new Rounds(k0, k1);
        int length = value.length();
        int whole = length & ~3;
        for (int i = 0; i < whole; i += 4) {
            rounds.block(value.charAt(i)
                    | (long) value.charAt(i + 1) << 16
                    | (long) value.charAt(i + 2) << 32
                    | (long) value.charAt(i + 3) << 48);
        }
        long last = 0;
        for (int i = length - 1; i >= whole; i--) {
            last = last << 16 | value.charAt(i);
        }
        return rounds.finish(last, TEXT | (long) length << 56);
    }

    long number(long value) {
        return new Rounds(k0, k1).finish(value, NUMBER);
    }

    /** A value that is one of a few: absent, present, empty. */
    long word(int value) {
        return new Rounds(k0, k1).finish(value, WORD);
    }

    /** One hash over many. */
    Rounds begin() {
        return new Rounds(k0, k1);
    }

    /** The state of one hash; lives on the stack after escape analysis. */
    static final class Rounds {
        private long v0;
        private long v1;
        private long v2;
        private long v3;

        Rounds(long k0, long k1) {
            v0 = k0 ^ 0x736f6d6570736575L;
            v1 = k1 ^ 0x646f72616e646f6dL;
            v2 = k0 ^ 0x6c7967656e657261L;
            v3 = k1 ^ 0x7465646279746573L;
        }

        void block(long m) {
            v3 ^= m;
            round();
            v0 ^= m;
        }

        long finish(long last, long kind) {
            block(last);
            block(kind);
            v2 ^= 0xff;
            round();
            round();
            round();
            return (v0 ^ v1 ^ v2 ^ v3) & Long.MAX_VALUE;
        }

        private void round() {
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
        }
    }
}
