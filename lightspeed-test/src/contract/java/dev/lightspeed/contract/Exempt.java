package dev.lightspeed.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A sentence that some servers do not keep. It is skipped there with the reason, and holds everywhere else. */
@ExtendWith(Exemption.class)
@Repeatable(Exempt.Several.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Exempt {

    /** Name and version as {@code docs/servers.md} has them, or what the version begins with: {@code GlassFish 7}. */
    String[] servers();

    /** What such a server does, after its name: {@code commits where an Error leaves a method}. */
    String because();

    /** Where servers have different reasons. */
    @ExtendWith(Exemption.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface Several {

        Exempt[] value();
    }
}
