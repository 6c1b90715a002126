package dev.lightspeed.test.persistence;

import java.lang.annotation.Annotation;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Does around each test what {@link RolledBack} and {@link FreshDatabase} say; the method's annotation before the class's. */
final class DatabaseExtension implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) throws SQLException {
        if (isFresh(test)) {
            units("@FreshDatabase").startAfresh();
        } else {
            units("@RolledBack").enclose();
        }
    }

    @Override
    public void afterEach(ExtensionContext test) throws SQLException {
        if (!isFresh(test)) {
            units("@RolledBack").rollBack();
        }
    }

    private static boolean isFresh(ExtensionContext test) {
        return has(FreshDatabase.class, test, true)
                || (has(FreshDatabase.class, test, false) && !has(RolledBack.class, test, true));
    }

    private static boolean has(Class<? extends Annotation> annotation, ExtensionContext test, boolean onMethod) {
        return onMethod
                ? AnnotationSupport.isAnnotated(test.getTestMethod(), annotation)
                : AnnotationSupport.isAnnotated(test.getTestClass(), annotation);
    }

    private static Units units(String annotation) {
        return Units.inForce()
                .orElseThrow(() -> new IllegalStateException(annotation
                        + ": no application is running. Annotate the class @LightspeedTest, above this annotation."));
    }
}
