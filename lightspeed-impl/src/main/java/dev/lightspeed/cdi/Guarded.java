package dev.lightspeed.cdi;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Put by the extension on each method that an annotation of Jakarta Annotations says for whom it is. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface Guarded {

    /** What is put on. */
    final class Literal extends jakarta.enterprise.util.AnnotationLiteral<Guarded> implements Guarded {
        private static final long serialVersionUID = 1L;
    }
}
