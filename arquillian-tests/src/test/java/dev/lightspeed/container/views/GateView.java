package dev.lightspeed.container.views;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.html.Html;
import jakarta.inject.Inject;

/** The keeper of the gate: sees who waits, and opens. */
@LiveView("/test/gate")
public class GateView {

    @Inject
    Gate gate;

    private int waiting;

    void mount(Page page) {
        page.subscribe(Gate.TOPIC);
        waiting = gate.waiting();
    }

    @OnMessage
    void changed(Gate.Waiting now) {
        waiting = now.count();
    }

    @On
    void open() {
        gate.open();
    }

    Html render() {
        return html("<p id=\"waiting\">{}</p><button id=\"open\" ls-click=\"open\">Open</button>", waiting);
    }
}
