package dev.lightspeed.benchmarks.stocks;

import java.util.List;
import java.util.stream.IntStream;

/** A share of a company. */
public record Stock(int rank, String name, String symbol, String url, double price, double change, double ratio) {

    private static final List<String> NAMES = List.of("Adobe Systems", "Baker & Sons", "Cadence Design", "Dollar Tree");

    /** Twenty of them. */
    static List<Stock> twenty() {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(rank -> new Stock(
                        rank,
                        NAMES.get(rank % 4) + " " + rank,
                        "S" + rank * 37,
                        "https://stocks.example/" + rank,
                        1000.0 / rank,
                        (rank % 5 - 2) / 8.0,
                        rank % 7 - 3.5))
                .toList();
    }

    /** The class of its row. */
    public String parity() {
        return rank % 2 == 0 ? "even" : "odd";
    }

    /** Whether it lost. */
    public boolean falling() {
        return change < 0;
    }
}
