package dev.lightspeed.processor.template;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What is known of a template without the classes that it names. Written by the same writers as its class, so that two templates with
 * one digest get the same Java, but for places and markup.
 *
 * @param digest   over expressions and where they stand; empty where that does not settle the Java
 * @param pieces   the markup of each piece, in the order of the generated class
 * @param lines    the lines of the template that hold its expressions
 * @param mistakes what is wrong with the template itself, each with its place
 */
public record Sketch(String digest, List<String> pieces, List<Integer> lines, List<String> mistakes) {

    public Sketch {
        pieces = List.copyOf(pieces);
        lines = List.copyOf(lines);
        mistakes = List.copyOf(mistakes);
    }

    /** Reads a template. */
    public static Sketch of(String file, String text) {
        Source source = Source.of(file, text);
        Problems problems = new Problems(source);
        List<Node> nodes = new TemplateReader(source, problems).read();
        new Rules(problems, nodes).check(nodes);
        return of(source, nodes, problems);
    }

    static Sketch of(Source source, List<Node> nodes, Problems problems) {
        Generation generation = Generation.sketch(source, problems);
        PieceWriter.write(generation, Nodes.trimmed(nodes), generation.scope(), Surroundings.TOP);
        generation.rest();
        return new Sketch(
                generation.isUnclear() ? "" : digest(withoutPlaces(generation.java(), source)),
                generation.pieces().stream().map(Piece::toString).toList(),
                templateLines(generation.java()),
                problems.all().stream()
                        .filter(Problems.Problem::error)
                        .map(Problems.Problem::message)
                        .toList());
    }

    private static String withoutPlaces(JavaWriter java, Source source) {
        return java.toString().replaceAll("(?m) // " + Pattern.quote(source.file()) + ":\\d+:\\d+$", "");
    }

    private static List<Integer> templateLines(JavaWriter java) {
        List<String> numbers =
                java.lines().isEmpty() ? List.of() : Arrays.asList(java.lines().split(" "));
        return IntStream.range(0, numbers.size())
                .filter(i -> i % 2 == 1)
                .mapToObj(i -> Integer.valueOf(numbers.get(i)))
                .toList();
    }

    private static String digest(String java) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(java.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 12));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
