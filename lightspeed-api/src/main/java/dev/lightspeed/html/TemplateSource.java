package dev.lightspeed.html;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For generated classes: the template that one was compiled from, where it sends events or has fields of a form. Views in other
 * jars that use the component are checked against it when they are compiled.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface TemplateSource {

    /** The name of the file. */
    String file();

    /** The text, in parts that fit into a class file. */
    String[] text();
}
