package dev.lightspeed.benchmarks.vaadin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import dev.lightspeed.benchmarks.screens.Numbers;
import java.util.List;
import java.util.function.Consumer;

/** W4: 200 numbers, of which a tick changes 20. */
@Route("w4")
public class W4View extends Div {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // The state stays on the server.
    private Numbers shown = Ticker.now();

    private final List<ListItem> items = shown.all().stream()
            .map(number -> new ListItem(String.valueOf(number.value())))
            .toList();

    @SuppressWarnings("serial")
    private Consumer<Numbers> following = next -> {};

    public W4View() {
        add(new UnorderedList(items.toArray(ListItem[]::new)));
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // A page that is gone follows nothing.
    protected void onAttach(AttachEvent event) {
        UI page = event.getUI();
        following = next -> page.access(() -> show(next));
        Ticker.follow(following);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Ticker.leave(following);
    }

    private void show(Numbers next) {
        for (int i = 0; i < items.size(); i++) {
            long value = next.all().get(i).value();
            if (value != shown.all().get(i).value()) {
                items.get(i).setText(String.valueOf(value));
            }
        }
        shown = next;
    }
}
