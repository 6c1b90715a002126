package dev.lightspeed.benchmarks.stocks;

import dev.lightspeed.Templated;
import java.util.List;

/** The page as a compiled template draws it. */
@Templated
public record StocksPage(List<Stock> stocks) {}
