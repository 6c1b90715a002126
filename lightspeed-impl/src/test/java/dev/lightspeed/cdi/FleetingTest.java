package dev.lightspeed.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.Session;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.lang.reflect.Field;
import java.nio.channels.SocketChannel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FleetingTest {

    static class Open {
        Connection connection;
        PreparedStatement statement;
        ResultSet rows;
        Stream<String> stream;
        IntStream numbers;
        InputStream input;
        ByteArrayOutputStream output;
        BufferedReader reader;
        PrintWriter writer;
        SocketChannel channel;
        HttpServletRequest request;
        HttpServletResponse response;
        Session socket;
    }

    static class Lasting {
        String name;
        int count;
        List<String> rows;
        Object anything;
        Iterable<Integer> numbers;
    }

    static Stream<Field> open() {
        return Arrays.stream(Open.class.getDeclaredFields());
    }

    static Stream<Field> lasting() {
        return Arrays.stream(Lasting.class.getDeclaredFields());
    }

    @ParameterizedTest
    @MethodSource("open")
    void what_is_open_for_one_turn_is_refused_by_its_name(Field field) {
        assertThat(Fleeting.problem(field))
                .hasValueSatisfying(problem -> assertThat(problem.getMessage())
                        .startsWith(Open.class.getName() + "." + field.getName() + ": "
                                + field.getType().getSimpleName() + " is open for one turn at most"));
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void everything_else_is_kept(Field field) {
        assertThat(Fleeting.problem(field)).isEmpty();
    }
}
