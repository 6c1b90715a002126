package dev.lightspeed.benchmarks;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;

import dev.lightspeed.html.Html;
import dev.lightspeed.html.Row;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** W4: 200 numbers of which an update changes 20; number 0 is the time of the update in epoch microseconds. */
final class W4Dashboard implements Screen {

    private static final int NUMBERS = 200;
    private static final List<Integer> INDEXES =
            IntStream.range(0, NUMBERS).boxed().toList();

    private final long[] numbers = new long[NUMBERS];
    private final Random random = new Random(1);
    private final Row<Integer> row = Row.of("<li>{}</li>", index -> numbers[index]);

    @Override
    public Html page() {
        return html("<ul>{}</ul>", each(INDEXES, index -> index, row));
    }

    @Override
    public void event(int number) {
        numbers[0] = 1_800_000_000_000_000L + number * 100_000L;
        for (int i = 1; i < 20; i++) {
            numbers[(number * 19 + i) % (NUMBERS - 1) + 1] = random.nextInt(1000);
        }
    }
}
