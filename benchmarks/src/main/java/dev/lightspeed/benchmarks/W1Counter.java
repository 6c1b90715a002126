package dev.lightspeed.benchmarks;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.html.Html;

/** W1: a heading, a number, a button. The event adds one. */
final class W1Counter implements Screen {

    private int count;

    @Override
    public Html page() {
        return html("<h1>Counter</h1><output>{}</output><button ls-click=\"inc\">+1</button>", count);
    }

    @Override
    public void event(int number) {
        count++;
    }
}
