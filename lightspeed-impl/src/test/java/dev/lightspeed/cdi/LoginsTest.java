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
        assertThat(captures).isEqualTo(1);
    }

    @Test
    void other_roles_are_captured_anew_as_they_are_in_the_capture() {
        logins.apply(ann).enter();

        logins.apply(Weld.visitor("ann")).enter();

        assertThat(captures).isEqualTo(2);
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
    void work_runs_in_the_capture() {
        logins.apply(ann).run(() -> done.add("work"));

        assertThat(done).containsExactly("capture 1", "work");
    }

    @Test
    void work_that_the_container_refuses_runs_as_nobody() {
        Logins refusing = new Logins(runner -> work -> {
            throw new IllegalStateException("The application is being undeployed.");
        });

        refusing.apply(ann).run(() -> done.add("work"));

        assertThat(done).containsExactly("work");
    }

    @Test
    void work_that_throws_is_not_done_again() {
        Login login = logins.apply(ann);

        assertThatThrownBy(() -> login.run(() -> {
                    done.add("work");
                    throw new IllegalStateException("in the work");
                }))
                .hasMessage("in the work");

        assertThat(done).containsExactly("capture 1", "work");
    }

    @Test
    void a_container_that_captures_nothing_gives_a_login_that_knows_nobody() {
        Logins refusing = new Logins(runner -> {
            throw new UnsupportedOperationException();
        });

        assertThat(refusing.apply(ann)).isSameAs(Login.NONE);
    }
}
