package dev.lightspeed.test.services;

import jakarta.enterprise.inject.spi.Annotated;
import jakarta.enterprise.inject.spi.AnnotatedParameter;
import jakarta.enterprise.inject.spi.InjectionPoint;
import java.lang.annotation.Annotation;

/** A field, or a setter, that a server injects by an annotation of its own. */
record Place(InjectionPoint point) {

    /** For people. */
    String name() {
        return point.getMember().getDeclaringClass().getName() + "."
                + point.getMember().getName();
    }

    /** A setter's type is its parameter's. */
    Class<?> type() {
        return (Class<?>) point.getAnnotated().getBaseType();
    }

    /** A setter is annotated itself, and not its parameter. */
    <A extends Annotation> A annotation(Class<A> type) {
        Annotated annotated = point.getAnnotated();
        return annotated instanceof AnnotatedParameter<?> parameter
                ? parameter.getDeclaringCallable().getAnnotation(type)
                : annotated.getAnnotation(type);
    }
}
