package dev.lightspeed.test.services;

import static dev.lightspeed.test.find.Finders.button;

import dev.lightspeed.contract.Lines;
import dev.lightspeed.contract.turns.Orders;
import dev.lightspeed.contract.turns.OrdersView;
import dev.lightspeed.contract.turns.Seat;
import dev.lightspeed.contract.turns.TurnContract;
import dev.lightspeed.test.LightspeedTest;
import dev.lightspeed.test.LiveTest;
import dev.lightspeed.test.Page;
import dev.lightspeed.test.Visit;
import jakarta.inject.Inject;

/** The contract without a server. */
@LightspeedTest(beans = {Lines.class, Orders.class, OrdersView.class})
class HeadlessTurnTest extends TurnContract {

    @Inject
    LiveTest live;

    @Override
    protected Seat open(String url) {
        return new HeadlessSeat(live.open("/" + url));
    }

    @Override
    protected Seat open(String url, String caller, String role) {
        return new HeadlessSeat(live.open("/" + url, Visit.as(caller, role)));
    }

    private record HeadlessSeat(Page page) implements Seat {

        @Override
        public String press(String button) {
            page.click(button(button));
            return page.document().text();
        }

        @Override
        public void fail(String button, String code) {
            page.fails(code, failing -> failing.click(button(button)));
        }

        @Override
        public String hear() {
            return page.document().text();
        }
    }
}
