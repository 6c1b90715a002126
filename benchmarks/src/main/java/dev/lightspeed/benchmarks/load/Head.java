package dev.lightspeed.benchmarks.load;

/**
 * How a message down begins: its tag and up to three numbers. More a load does not need of it.
 *
 * @param tag the first letter, {@code d} of a diff
 */
record Head(char tag, long first, long second, long third) {

    /** Reads {@code ["d",seq,epoch,ref,...} and the like. */
    static Head of(byte[] bytes, int from, int to) {
        long[] numbers = new long[3];
        int at = from + 2;
        while (at < to && bytes[at] != '"') {
            at++;
        }
        at++;
        for (int i = 0; i < numbers.length && at + 1 < to && bytes[at] == ',' && isDigit(bytes[at + 1]); i++) {
            for (at++; at < to && isDigit(bytes[at]); at++) {
                numbers[i] = numbers[i] * 10 + bytes[at] - '0';
            }
        }
        return new Head((char) bytes[from + 2], numbers[0], numbers[1], numbers[2]);
    }

    /** The newest event that is answered; 0 where the message answers none. */
    long ref() {
        return switch (tag) {
            case 'd', 'f' -> third;
            case 'e' -> first; // An echo.
            default -> 0;
        };
    }

    /** The message's number; 0 where it has none. */
    long seq() {
        return tag == 'd' || tag == 'f' || tag == 'n' ? first : 0;
    }

    boolean isFailure() {
        return tag == 'f';
    }

    /** The first number of 16 digits: the time of a tick in microseconds; 0 if there is none. */
    static long micros(byte[] bytes, int from, int to) {
        long number = 0;
        int digits = 0;
        for (int at = from; at < to; at++) {
            boolean digit = isDigit(bytes[at]);
            number = digit ? number * 10 + bytes[at] - '0' : 0;
            digits = digit ? digits + 1 : 0;
            if (digits == 16) {
                return number;
            }
        }
        return 0;
    }

    /** The number that stands last: what W1 shows, where a diff changes it. */
    static long last(byte[] bytes, int from, int to) {
        int at = to - 1;
        while (at >= from && !isDigit(bytes[at])) {
            at--;
        }
        long number = 0;
        for (long ten = 1; at >= from && isDigit(bytes[at]); at--, ten *= 10) {
            number += (bytes[at] - '0') * ten;
        }
        return number;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
