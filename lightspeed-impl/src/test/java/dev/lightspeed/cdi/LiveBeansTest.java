package dev.lightspeed.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveBeansTest {

    private final List<String> log = new ArrayList<>();
    private final LiveBeans beans = new LiveBeans();

    private final CreationalContext<String> creation = new CreationalContext<>() {
        @Override
        public void push(String incomplete) {}

        @Override
        public void release() {
            log.add("released");
        }
    };

    private final Contextual<String> failing = new Contextual<>() {
        @Override
        public String create(CreationalContext<String> context) {
            throw new IllegalStateException("no database");
        }

        @Override
        public void destroy(String instance, CreationalContext<String> context) {
            log.add("destroyed");
        }
    };

    @Test
    void release_what_came_with_a_bean_that_could_not_be_created() {
        assertThatThrownBy(() -> beans.create(failing, creation)).hasMessage("no database");
        beans.destroyAll();

        assertThat(log).containsExactly("released");
        assertThat(beans.get(failing)).isNull();
    }
}
