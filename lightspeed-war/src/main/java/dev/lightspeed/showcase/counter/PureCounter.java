package dev.lightspeed.showcase.counter;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.Component;
import dev.lightspeed.Instruction.PushEvent;
import dev.lightspeed.LiveView;
import dev.lightspeed.Page;
import dev.lightspeed.Step;
import dev.lightspeed.html.Html;
import dev.lightspeed.showcase.counter.PureCounter.Message;
import dev.lightspeed.showcase.counter.PureCounter.Model;
import dev.lightspeed.showcase.site.DemoLayout;

/** The counter as three pure functions: nothing in it ever changes, so a test calls it like any other function. */
@LiveView(value = "/counter/pure", layout = DemoLayout.class)
public class PureCounter implements Component<Model, Message> {

    /** All there is to know about a page. */
    public record Model(int count) {}

    /** All that can happen to a page. */
    public sealed interface Message {

        /** {@code ls-click="Add" ls-value-by="5"} is {@code new Add(5)}. */
        record Add(int by) implements Message {}

        /** Back to zero. */
        record Reset() implements Message {}
    }

    @Override
    public Step<Model> init(Page page) {
        page.title("Pure counter");
        return Step.to(new Model(0));
    }

    @Override
    public Step<Model> update(Model model, Message message) {
        if (message instanceof Message.Add add) {
            return Step.to(new Model(model.count() + add.by()));
        }
        // An effect is a value too: it says what the runtime shall do, here to put the focus on an element.
        return Step.to(new Model(0)).and(new PushEvent("focus", "add-one"));
    }

    @Override
    public Html render(Model model) {
        return html("""
                <h1>Pure counter</h1>
                <p class="big">{}</p>
                <p class="actions">
                  <button id="add-one" ls-click="Add" ls-value-by="1">+1</button>
                  <button ls-click="Add" ls-value-by="10">+10</button>
                  <button class="quiet" ls-click="Reset" disabled="{}">Reset</button>
                </p>
                """, model.count(), model.count() == 0);
    }
}
