package dev.lightspeed.container.contexts;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.html.Html;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.naming.NamingException;

/** Shows two accounts as they are in the database. */
@LiveView("/accounts/{key}")
public class AccountsView {

    @Inject
    Accounts accounts;

    private String key = "";
    private String text = "";

    void mount(String key) throws SQLException {
        this.key = key;
        accounts.open(key + " left");
        accounts.open(key + " right");
    }

    @On
    void look() {
        text = "looked";
    }

    @On
    void add() throws SQLException {
        accounts.addOnce(key + " left");
    }

    @On
    void leftThenRight() throws SQLException, InterruptedException {
        accounts.addToBoth(key + " left", key + " right", key);
    }

    @On
    void rightThenLeft() throws SQLException, InterruptedException {
        accounts.addToBoth(key + " right", key + " left", key);
    }

    @On
    void addTooSlowly() throws Exception {
        accounts.addTooSlowly(key + " left");
    }

    @On
    @Transactional
    void inTransaction() throws NamingException {
        text = "handled in transaction " + Accounts.isInTransaction();
    }

    Html render() throws SQLException, NamingException {
        return html(
                "<p>{}</p><p>{}</p><p>{}</p>",
                text,
                "amounts " + accounts.amount(key + " left") + " " + accounts.amount(key + " right") + ".",
                "drawn in transaction " + Accounts.isInTransaction());
    }
}
