package dev.lightspeed;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a class a template that javac checks and compiles: the file {@code Card.html} beside {@code Card.java}, or the text
 * here.
 *
 * <p>A record with a template is a component: templates use it as a tag, {@code <Card title="Menu">...</Card>}, whose
 * attributes and slots are the components of the record. A {@link LiveView} that has no method {@code render} needs no
 * {@code @Templated} for its file.
 *
 * <pre>{@code
 * @Templated("<span class='badge'>{text}</span>")
 * record Badge(String text) {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Templated {

    /** The template itself; without it, the file named like the class. */
    String value() default "";
}
