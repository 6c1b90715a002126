package dev.lightspeed.benchmarks.stocks;

import io.jstach.jstache.JStache;
import java.util.List;

/** The page as JStachio draws it. */
@JStache(path = "stocks/stocks.mustache")
public record MustachePage(List<Stock> stocks) {}
