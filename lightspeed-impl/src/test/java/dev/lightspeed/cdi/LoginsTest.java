package dev.lightspeed.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.session.Login;
import dev.lightspeed.session.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoginsTest {

    private final Visitor ann = Weld.visitor("ann", "boss");
    private final List<String> done = new ArrayList<>();
    private int captures;

    /** Proxies of one capture: what work runs in, and what further ones are made in. */
    private static final int ONE = 2;

    private final Logins logins = new Logins(runner -> {
        String name = "capture " + ++captures;
        return work -> {
            done.add(name);
            runner.run(work);
        };
    });

    @Test
    void the_pages_of_a_login_share_one_capture() {
        Login first = logins.apply(ann);
        first.enter();

        Login second = logins.apply(ann);
        second.enter();

        assertThat(second).isSameAs(first);
        assertThat(captures).isEqualTo(ONE);
    }

    @Test
    void other_roles_are_captured_anew_as_they_are_in_the_capture() {
        logins.apply(ann).enter();

        logins.apply(Weld.visitor("ann")).enter();

        assertThat(captures).isEqualTo(2 * ONE);
    }

    @Test
    void nothing_is_kept_after_the_last_page() {
        Login login = logins.apply(ann);
        login.enter();
        login.enter();

        login.leave();
        assertThat(logins.size()).isEqualTo(1);
        login.leave();

        assertThat(logins.size()).isZero();
    }

    @Test
    void nothing_is_kept_of_a_request_without_a_page() {
        logins.apply(ann);

        assertThat(logins.size()).isZero();
    }

    @Test
    void a_renewal_captures_anew_for_all_pages_of_the_login() {
        Login login = logins.apply(ann);
        login.enter();

        logins.apply(ann).renew();
        login.run(() -> done.add("work"));
        login.leave();

        assertThat(done).containsExactly("capture 4", "work");
        assertThat(logins.size()).isZero();
    }

    @Test
    void what_was_captured_for_this_request_is_not_captured_again() {
        logins.apply(ann).renew();

        assertThat(captures).isEqualTo(ONE);
    }

    @Test
    void what_was_captured_before_is_kept_where_the_container_refuses_to_tell_anew() {
        boolean[] refuses = {false};
        Logins refusing = new Logins(runner -> {
            if (refuses[0]) {
                throw new UnsupportedOperationException();
            }
            return runner;
        });
        Login login = refusing.apply(ann);
        login.enter();
        refuses[0] = true;

        login.renew();
        login.run(() -> done.add("work"));

        assertThat(done).containsExactly("work");
    }

    @Test
    void work_runs_in_the_capture() {
        logins.apply(ann).run(() -> done.add("work"));

        assertThat(done).containsExactly("capture 2", "work");
    }

    @Test
    void work_that_the_container_refuses_runs_as_nobody() {
        Logins refusing = new Logins(runner -> work -> {
            throw new IllegalStateException("The application is being undeployed.");
        });

        Login login = refusing.apply(ann);
        List<String> log = Logged.during("dev.lightspeed.cdi", () -> {
            login.run(() -> done.add("work"));
            login.run(() -> done.add("more work"));
        });

        assertThat(done).containsExactly("work", "more work");
        assertThat(log)
                .containsExactly(
                        "The server does not let a turn run as its caller. EJBs do not know the callers of pages."
                                + " This is told once.");
    }

    @Test
    void work_that_throws_is_not_done_again() {
        Login login = logins.apply(ann);

        assertThatThrownBy(() -> login.run(() -> {
                    done.add("work");
                    throw new IllegalStateException("in the work");
                }))
                .hasMessage("in the work");

        assertThat(done).containsExactly("capture 2", "work");
    }

    @Test
    void a_container_that_captures_nothing_gives_a_login_that_knows_nobody() {
        Logins refusing = new Logins(runner -> {
            throw new UnsupportedOperationException();
        });

        assertThat(refusing.apply(ann)).isSameAs(Login.NONE);
    }
}
