package dev.lightspeed.cdi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.websocket.Session;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.lang.reflect.Field;
import java.nio.channels.Channel;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.BaseStream;

/** What ends with a turn, and so cannot be kept in a field that lives as long as its page. */
final class Fleeting {

    /** Open while something is read or written; a pool, a server or the first reader closes them. */
    private static final List<Class<?>> OPEN = List.of(
            Connection.class,
            Statement.class,
            ResultSet.class,
            BaseStream.class,
            InputStream.class,
            OutputStream.class,
            Reader.class,
            Writer.class,
            Channel.class,
            ServletRequest.class,
            ServletResponse.class,
            Session.class);

    private Fleeting() {}

    /** Why the field cannot keep what it is for. */
    static Optional<DeploymentProblem> problem(Field field) {
        Class<?> type = field.getType();
        if (type.isAnnotationPresent(RequestScoped.class)) {
            return problem(
                    field,
                    "a bean of a request lives for one turn, and this field as long as the page. Inject it, or keep"
                            + " what it says.");
        }
        return OPEN.stream().anyMatch(open -> open.isAssignableFrom(type))
                ? problem(
                        field,
                        type.getSimpleName()
                                + " is open for one turn at most, and this field lives as long as the page. Keep what"
                                + " was read from it.")
                : Optional.empty();
    }

    private static Optional<DeploymentProblem> problem(Field field, String why) {
        return Optional.of(
                new DeploymentProblem(field.getDeclaringClass().getName() + "." + field.getName() + ": " + why));
    }
}
