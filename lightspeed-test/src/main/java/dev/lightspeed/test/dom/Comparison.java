package dev.lightspeed.test.dom;

import java.util.List;

/** Compares a page with a fresh drawing of it. */
record Comparison(OpenDocument open) {

    List<Difference> with(String freshHtml) {
        return List.of();
    }
}
