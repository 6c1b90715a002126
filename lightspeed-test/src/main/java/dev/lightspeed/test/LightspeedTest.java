package dev.lightspeed.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Runs the application in the process of a JUnit test, without a server and without a browser. Fills what the test class
 * annotates {@code @Inject}: {@link LiveTest}, and beans of the application.
 *
 * <p>The application is what the class path has outside the directory of the tests. Bean classes declared inside the test
 * class belong to its application too: views made for the test, and fakes. One annotated {@code @Alternative} takes the place
 * of the bean that it extends or implements:
 *
 * <pre>{@code
 * @LightspeedTest
 * class OrdersTest {
 *
 *     @Alternative
 *     @ApplicationScoped
 *     static class FakeMail implements Mail { ... }
 *
 *     @Inject LiveTest live;
 *     @Inject FakeMail mail;
 * }
 * }</pre>
 *
 * <p>The container starts once for all tests with the same beans and settings. Every test begins with a fresh application: its
 * application-scoped beans are made anew, and its observers of the start are told. They end with the test. But an application whose
 * start has asked for its database is not told again, and the beans that this start made are kept: {@link
 * dev.lightspeed.test.persistence.FreshDatabase} and {@link dev.lightspeed.test.persistence.RolledBack}, below this annotation, give
 * each test the data as they were. Tests so annotated run one after the other.
 */
@Documented
@Inherited
@ExtendWith(AroundEachTest.class)
@ResourceLock("dev.lightspeed.test")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface LightspeedTest {

    /** Further bean classes of the tests, such as fakes that several test classes share; alternatives among them are selected. */
    Class<?>[] beans() default {};

    /** What stands before every URL of the application, such as {@code "/shop"}. Tests and {@link Page#url} leave it out. */
    String contextPath() default "";

    /**
     * What the operator of the application has set, each as {@code "name=value"}: settings of Lightspeed, and what the application
     * reads by MicroProfile Config or as system properties. They hold for each test, from before CDI starts.
     */
    String[] settings() default {};
}
