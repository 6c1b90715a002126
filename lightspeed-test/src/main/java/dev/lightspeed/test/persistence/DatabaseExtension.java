package dev.lightspeed.test.persistence;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Does around each test what {@link RolledBack} and {@link FreshDatabase} say: of several annotations the nearest. The roll-back
 * comes when all callbacks after the test are through, and with them the end of the application, which may write.
 */
final class DatabaseExtension implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) throws SQLException {
        if (isFresh(test)) {
            units("@FreshDatabase").startAfresh();
        } else {
            Units units = units("@RolledBack");
            units.enclose();
            AutoCloseable end = units::rollBack;
            test.getStore(ExtensionContext.Namespace.create(DatabaseExtension.class))
                    .put("end", end);
        }
    }

    private static boolean isFresh(ExtensionContext test) {
        return outwards(test).stream()
                .filter(element -> has(FreshDatabase.class, element) || has(RolledBack.class, element))
                .findFirst()
                .filter(nearest -> has(FreshDatabase.class, nearest))
                .isPresent();
    }

    /** The method, its class, and the classes around that. */
    private static List<AnnotatedElement> outwards(ExtensionContext test) {
        Deque<AnnotatedElement> elements = new ArrayDeque<>();
        test.getEnclosingTestClasses().forEach(elements::addFirst);
        elements.addFirst(test.getRequiredTestClass());
        elements.addFirst(test.getRequiredTestMethod());
        return List.copyOf(elements);
    }

    private static boolean has(Class<? extends Annotation> annotation, AnnotatedElement element) {
        return AnnotationSupport.isAnnotated(element, annotation);
    }

    private static Units units(String annotation) {
        return Units.inForce()
                .orElseThrow(() -> new IllegalStateException(annotation
                        + ": no application is running. Annotate the class @LightspeedTest, above this annotation."));
    }
}
