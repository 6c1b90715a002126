package dev.lightspeed.test.services;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Inject;
import java.io.Serial;

/** {@code @Inject}. */
final class InjectLiteral extends AnnotationLiteral<Inject> implements Inject {

    @Serial
    private static final long serialVersionUID = 1L;

    static final InjectLiteral INSTANCE = new InjectLiteral();

    private InjectLiteral() {}
}
