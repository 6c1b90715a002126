package dev.lightspeed.benchmarks.screens;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;

/** W1: a heading, a number, a button. */
@LiveView("/w1")
public class W1View {

    int count;

    @On
    void inc() {
        count++;
    }
}
