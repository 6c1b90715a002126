package dev.lightspeed.showcase.counter;

import dev.lightspeed.showcase.counter.PureCounter.Model;
import dev.lightspeed.test.inside.InView;

/** What browser tests do inside of the counters. Deployed with them, in their package, so that it sees their fields. */
public final class CounterSteps {

    private CounterSteps() {}

    /** Puts the counter to a number, and gives the one before. */
    public record CountTo(int number) implements InView<CounterView, Integer> {

        @Override
        public Integer run(CounterView view) {
            int before = view.count;
            view.count = number;
            return before;
        }
    }

    public static InView<CounterView, Integer> count() {
        return view -> view.count;
    }

    public static InView<Object, String> name() {
        return view -> view.getClass().getSimpleName();
    }

    public static InView<Model, Integer> countOfModel() {
        return Model::count;
    }

    public static InView<CounterView, Integer> fail() {
        return view -> {
            throw new IllegalStateException("thrown by a test at " + view.count);
        };
    }

    public static InView<CounterView, Object> giveTheViewItself() {
        return view -> view;
    }
}
