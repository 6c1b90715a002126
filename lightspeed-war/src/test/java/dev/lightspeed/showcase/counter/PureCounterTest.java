package dev.lightspeed.showcase.counter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.Instruction.PushEvent;
import dev.lightspeed.Step;
import dev.lightspeed.showcase.counter.PureCounter.Message.Add;
import dev.lightspeed.showcase.counter.PureCounter.Message.Reset;
import dev.lightspeed.showcase.counter.PureCounter.Model;
import org.junit.jupiter.api.Test;

class PureCounterTest {

    private final PureCounter counter = new PureCounter();

    @Test
    void adds() {
        assertThat(counter.update(new Model(2), new Add(10))).isEqualTo(Step.to(new Model(12)));
    }

    @Test
    void goes_back_to_zero_and_gives_the_focus_away() {
        assertThat(counter.update(new Model(12), new Reset()))
                .isEqualTo(Step.to(new Model(0)).and(new PushEvent("focus", "add-one")));
    }

    @Test
    void draws_the_number() {
        assertThat(counter.render(new Model(12)).toString()).contains("<p class=\"big\">12</p>");
    }
}
