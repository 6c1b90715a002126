package dev.lightspeed.cdi;

import dev.lightspeed.Get;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Post;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.stream.Stream;

/** Refuses what says of a method of a view for whom it is, where nobody would look. */
final class UnusedRule {

    private UnusedRule() {}

    /** Lets handlers of events and what shows the page have a rule, and endpoints. */
    static void check(Method method, ViewStyle style) {
        if (isRestricted(method) && !isAsked(method, style)) {
            throw new DeploymentProblem(Names.of(method) + ": it is for " + AccessRule.text(method) + ", but "
                    + (method.isAnnotationPresent(OnMessage.class)
                            ? "a message comes from a topic, and has no caller to be asked. Let those publish it who may."
                            : "the view calls it itself, where nobody asks. Put that on the @On method, or move the method to"
                                    + " another bean."));
        }
    }

    private static boolean isRestricted(Method method) {
        return method.isAnnotationPresent(RolesAllowed.class) || method.isAnnotationPresent(DenyAll.class);
    }

    private static boolean isAsked(Method method, ViewStyle style) {
        return style.showing().contains(method.getName())
                || Stream.of(On.class, Get.class, Post.class).anyMatch(method::isAnnotationPresent);
    }
}
