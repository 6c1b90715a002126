package dev.lightspeed.benchmarks;

import dev.lightspeed.Templated;
import dev.lightspeed.benchmarks.screens.Items;
import java.util.List;

/** W2 as a compiled template draws it. */
@Templated
record W2Page(List<Items.Item> items) {}
