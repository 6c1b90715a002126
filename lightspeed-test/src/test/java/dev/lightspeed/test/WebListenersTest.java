package dev.lightspeed.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The listeners of an application that a servlet container tells of its start. */
class WebListenersTest {

    private static final String STOCK = """
            package shop;
            import jakarta.enterprise.context.ApplicationScoped;
            import java.util.*;
            @ApplicationScoped
            public class Stock {
                public static final List<String> LOG = new ArrayList<>();
                public void say(String what) { LOG.add(what); }
            }
            """;

    private static final String TEST = """
            package shop;
            import static org.assertj.core.api.Assertions.assertThat;
            import dev.lightspeed.test.*;
            import jakarta.inject.Inject;
            import org.junit.jupiter.api.Test;
            @LightspeedTest
            class ShopTest {
                @Inject LiveTest live;
                @Test void finds() { assertThat(Stock.LOG).containsExactly("First at /", "Second at /"); }
                @Test void finds_again() { assertThat(Stock.LOG).containsExactly("First at /", "Second at /"); }
            }
            """;

    @TempDir
    Path root;

    private Project shop;

    @BeforeEach
    void create() {
        shop = new Project(root).application(STOCK);
    }

    private static String listener(String name, String atStart) {
        return """
                package shop;
                import jakarta.inject.Inject;
                import jakarta.servlet.*;
                import jakarta.servlet.annotation.WebListener;
                @WebListener
                public class %s implements ServletContextListener {
                    @Inject Stock stock;
                    @Override public void contextInitialized(ServletContextEvent event) {
                        stock.say("%s at " + event.getServletContext().getContextPath() + "/");
                        %s
                    }
                    @Override public void contextDestroyed(ServletContextEvent event) {
                        System.setProperty("shop.ended", System.getProperty("shop.ended", "") + "%s ");
                    }
                }
                """.formatted(name, name, atStart, name);
    }

    @Test
    void are_filled_and_told_once_of_the_start() throws IOException, ReflectiveOperationException {
        List<String> results = shop.application(listener("Second", ""), listener("First", ""))
                .tests(TEST)
                .run("shop.ShopTest");

        assertThat(results).containsExactlyInAnyOrder("finds() passed", "finds_again() passed");
    }

    @Test
    void end_the_start_where_one_throws_and_those_before_it_are_told()
            throws IOException, ReflectiveOperationException {
        int running = WeldContainer.getRunningContainerIds().size();

        List<String> results = shop.application(
                        listener("Opens", ""),
                        listener("Refuses", "if (true) throw new IllegalStateException(\"no stock\");"),
                        listener("Waits", ""))
                .tests(TEST)
                .run("shop.ShopTest");

        assertThat(results).containsExactlyInAnyOrder("finds() failed: no stock", "finds_again() failed: no stock");
        assertThat(System.getProperty("shop.ended")).endsWith("Opens Opens ").doesNotContain("Refuses", "Waits");
        assertThat(WeldContainer.getRunningContainerIds()).hasSizeLessThanOrEqualTo(running);
    }
}
