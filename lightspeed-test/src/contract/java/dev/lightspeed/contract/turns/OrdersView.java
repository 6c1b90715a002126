package dev.lightspeed.contract.turns;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.Topics;
import dev.lightspeed.contract.Lines;
import dev.lightspeed.html.Html;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.sql.SQLException;

/** Says what its turns find, and what it has heard so far. */
@DeclareRoles({"boss", "clerk"})
@LiveView("/contract/orders/{key}")
public class OrdersView {

    @Inject
    Orders orders;

    @Inject
    Lines lines;

    @Inject
    Topics topics;

    @Inject
    SecurityContext security;

    @Inject
    Principal principal;

    @Inject
    Page page;

    @Resource
    ManagedExecutorService executor;

    private String key = "";
    private String said = "";
    private String heard = "heard";

    void mount() throws SQLException {
        lines.createTable();
        key = page.param("key").orElseThrow();
        page.subscribe(Orders.topic(key));
    }

    @On
    void who() {
        said = caller();
    }

    @On
    void whoElsewhere() {
        executor.execute(() -> page.send(new Orders.Placed(caller() + " elsewhere")));
    }

    @On
    void placeAsBossElsewhere() {
        executor.execute(() -> {
            try {
                orders.placeAsBoss(key);
            } catch (SecurityException refused) {
                page.send(new Orders.Placed("refused"));
            }
        });
    }

    private String caller() {
        Principal caller = security.getCallerPrincipal();
        return caller == null
                ? "nobody " + security.isCallerInRole("boss")
                : caller.getName() + " " + principal.getName() + " " + security.isCallerInRole("boss") + " "
                        + security.isCallerInRole("clerk");
    }

    @On
    void place() {
        orders.place(key);
    }

    @On
    void placeAndFail() {
        orders.placeAndFail(key);
    }

    @On
    void placeAsBoss() {
        orders.placeAsBoss(key);
    }

    @On
    void tell() {
        topics.publish(Orders.topic(key), new Orders.Placed("nothing"));
    }

    @OnMessage
    void placed(Orders.Placed order) throws SQLException {
        heard += ", " + order.what() + " is written: " + lines.has(order.what());
    }

    Html render() {
        return html("""
                <p>{}</p><p>{}</p>
                <button ls-click=who>who</button>
                <button ls-click=place>place</button>
                <button ls-click=placeAndFail>placeAndFail</button>
                <button ls-click=placeAsBoss>placeAsBoss</button>
                <button ls-click=whoElsewhere>whoElsewhere</button>
                <button ls-click=placeAsBossElsewhere>placeAsBossElsewhere</button>
                <button ls-click=tell>tell</button>
                """, said, heard + ".");
    }
}
