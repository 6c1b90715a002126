package dev.lightspeed.cdi;

import jakarta.enterprise.concurrent.Asynchronous;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;

/**
 * Takes the caller and the page along to {@link Asynchronous} methods, on servers that ask no {@link CarriedContext} for them: one interceptor before the
 * server's, which goes to another thread, and one after it. Where the provider has been asked, they change nothing.
 */
final class Carrying {

    /** Where the two meet. */
    static final String KEY = Carried.class.getName();

    private Carrying() {}

    /** Put by the extension on each {@link Asynchronous} method. */
    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface Carries {

        /** What is put on. */
        final class Literal extends AnnotationLiteral<Carries> implements Carries {
            private static final long serialVersionUID = 1L;
        }
    }

    static void add(BeforeBeanDiscovery event) {
        Stream.of(Packing.class, Unpacking.class).forEach(type -> event.addAnnotatedType(type, type.getName()));
    }

    static <T> void on(ProcessAnnotatedType<T> event) {
        AnnotatedType<T> type = event.getAnnotatedType();
        if (type.isAnnotationPresent(Asynchronous.class)) {
            event.configureAnnotatedType().add(new Carries.Literal());
        } else {
            event.configureAnnotatedType()
                    .filterMethods(method -> method.isAnnotationPresent(Asynchronous.class))
                    .forEach(method -> method.add(new Carries.Literal()));
        }
    }
}
