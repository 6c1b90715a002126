package dev.lightspeed.test.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.lightspeed.test.concurrent.ThreadSchedule;
import dev.lightspeed.test.security.Callers;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.function.Function;
import javax.naming.InitialContext;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.Test;

/** What the kit cannot supply is named at the start, unless the test supplies it. */
class MissingTest {

    /** Of a server. */
    interface Mailer {
        String send();
    }

    @Dependent
    static class FakeMailer implements Mailer {
        @Override
        public String send() {
            return "not sent";
        }
    }

    @ApplicationScoped
    static class WithEnterpriseBean {
        @EJB
        Mailer mailer;

        String send() {
            return mailer.send();
        }
    }

    @Stateless
    static class Clerk {}

    @ApplicationScoped
    static class WithStateless {
        @Inject
        Clerk clerk;
    }

    @ApplicationScoped
    static class WithQueue {
        @Resource(lookup = "java:comp/DefaultJMSConnectionFactory")
        ConnectionFactory queues;

        boolean isThere() {
            return queues == null;
        }
    }

    @ApplicationScoped
    static class WithContext {
        @Inject
        JMSContext messages;
    }

    @ApplicationScoped
    static class WithUnit {
        @PersistenceContext(unitName = "orders")
        EntityManager orders;
    }

    /** Hands a server's resource on, as applications do. */
    @ApplicationScoped
    static class Producer {
        @Produces
        @Resource
        ConnectionFactory queues;
    }

    private static String complaint(Class<?>... beans) {
        Throwable thrown = catchThrowable(() -> run(container -> "started", beans));
        assertThat(thrown).isNotNull();
        // CDI puts a list around problems, in which each is a line.
        return thrown.getMessage()
                .lines()
                .filter(line -> line.contains(MissingTest.class.getName()))
                .map(line -> line.substring(line.indexOf(MissingTest.class.getName())))
                .findFirst()
                .orElse(thrown.getMessage());
    }

    private static <T> T run(Function<WeldContainer, T> use, Class<?>... beans) {
        try (ThreadSchedule schedule = new ThreadSchedule();
                Services services =
                        new Services(MissingTest.class.getClassLoader(), schedule, new Callers(Optional::empty));
                WeldContainer container = services.join(
                                new Weld().disableDiscovery().beanClasses(beans))
                        .initialize()) {
            services.enter();
            return use.apply(container);
        }
    }

    private static String nothing(String where, String type) {
        return MissingTest.class.getName() + "$" + where + ": the test kit has no " + type
                + ". Give a fake: a CDI bean of that type beside the tests, or a field with @Produces.";
    }

    @Test
    void an_enterprise_bean_is_named() {
        assertThat(complaint(WithEnterpriseBean.class))
                .isEqualTo(nothing("WithEnterpriseBean.mailer", MissingTest.class.getName() + "$Mailer"));
        assertThat(complaint(WithStateless.class))
                .isEqualTo(nothing("WithStateless.clerk", MissingTest.class.getName() + "$Clerk"));
    }

    @Test
    void a_bean_of_the_test_stands_in_for_an_enterprise_bean() {
        String sent = run(
                container -> container.select(WithEnterpriseBean.class).get().send(),
                WithEnterpriseBean.class,
                FakeMailer.class);

        assertThat(sent).isEqualTo("not sent");
    }

    @Test
    void a_resource_is_named() {
        assertThat(complaint(WithQueue.class))
                .isEqualTo(nothing("WithQueue.queues", ConnectionFactory.class.getName()));
        assertThat(complaint(Producer.class)).isEqualTo(nothing("Producer.queues", ConnectionFactory.class.getName()));
    }

    @Test
    void a_message_context_is_named() {
        assertThat(complaint(WithContext.class)).isEqualTo(nothing("WithContext.messages", JMSContext.class.getName()));
    }

    @Test
    void a_unit_that_is_not_described_is_named() {
        assertThat(complaint(WithUnit.class))
                .isEqualTo(MissingTest.class.getName() + "$WithUnit.orders: there is no persistence unit \"orders\"."
                        + " META-INF/persistence.xml describes [contract]: set unitName.");
    }

    @Test
    void a_name_that_is_not_bound_is_named() {
        Throwable thrown =
                run(container -> catchThrowable(() -> InitialContext.doLookup("java:comp/env/tax")), FakeMailer.class);

        assertThat(thrown)
                .hasMessage("java:comp/env/tax: the test kit has no such name. It has java:comp/BeanManager,"
                        + " java:comp/DefaultContextService, java:comp/DefaultDataSource,"
                        + " java:comp/DefaultManagedExecutorService, java:comp/DefaultManagedScheduledExecutorService,"
                        + " java:comp/DefaultManagedThreadFactory, java:comp/TransactionSynchronizationRegistry,"
                        + " java:comp/UserTransaction.");
    }
}
