package dev.lightspeed.test;

import dev.lightspeed.test.server.Person;
import java.util.HashMap;

/** The browser of one person, with tabs. */
final class Browser {

    private final LiveTest live;
    private final Person person;
    private final CookieJar cookies = new CookieJar();

    Browser(LiveTest live, Person person) {
        this.live = live;
        this.person = new Person(person.name(), person.roles(), person.locale(), new HashMap<>(person.session()));
    }

    Page open(String url) {
        Page page = new Page(live, person, cookies);
        page.go(url);
        live.add(page);
        return page;
    }
}
