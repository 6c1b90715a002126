package dev.lightspeed.benchmarks;

import dev.lightspeed.Templated;
import java.util.List;

/** W2 as a compiled template draws it. */
@Templated
record W2Page(List<W2Table.Item> items) {}
