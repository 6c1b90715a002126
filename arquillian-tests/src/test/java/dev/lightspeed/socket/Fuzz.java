package dev.lightspeed.socket;

import java.util.List;
import java.util.Random;

/** Messages that are nearly right, the same again for a random generator of the same seed. */
record Fuzz(Random random) {

    private static final List<String> GOOD = List.of(
            "[\"e\",1,0,1,\"inc\",{}]",
            "[\"e\",2,1,1,\"add\",{\"by\":\"7\"}]",
            "[\"e\",1,0,1,\"say\",{\"_target\":\"what\",\"_all\":true,\"what\":\"x\"}]",
            "[\"e\",1,0,1,\"ls:params\",{\"url\":\"/\"}]",
            "[\"e\",1,0,1,\"paint\",{\"color\":[\"RED\",\"GREEN\"]},\"c1\"]",
            "[\"a\",0]",
            "[\"b\"]",
            "[\"hello\",{\"v\":2,\"token\":\"\",\"url\":\"/\",\"seq\":0,\"ref\":0}]");

    private static final List<String> BITS = List.of(
            "\"",
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            "0",
            "-1",
            "1e9",
            "null",
            "true",
            "\\",
            "\\u0000",
            "\u0000",
            "\ud83d\ude80",
            "_all",
            " ");

    String message() {
        StringBuilder text = new StringBuilder(GOOD.get(random.nextInt(GOOD.size())));
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            int at = random.nextInt(Math.max(1, text.length()));
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, BITS.get(random.nextInt(BITS.size())));
                case 1 -> text.delete(at, at + 1);
                default -> text.setLength(at);
            }
        }
        return text.toString();
    }

    /** A frame of any kind that says of its length what it likes. */
    byte[] frame() {
        byte[] frame = new byte[2 + random.nextInt(200)];
        random.nextBytes(frame);
        if (random.nextBoolean()) {
            frame[0] = (byte) (0x80 | random.nextInt(16));
            frame[1] = (byte) (0x80 | random.nextInt(128));
        }
        return frame;
    }
}
