package dev.lightspeed.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What Failsafe has reported of one server: a file for each test class. */
record ServerReport(List<Element> suites, Optional<Footprint> footprint) {

    /** Empty where the directory has no reports. */
    static Optional<ServerReport> in(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            List<Element> suites = files.filter(
                            file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .map(ServerReport::suite)
                    .toList();
            return suites.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ServerReport(suites, Footprint.read(directory.resolve(Footprint.FILE))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Element suite(Path file) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(file + " cannot be read. Run the tests anew.", e);
        }
    }

    private int sum(String attribute) {
        return suites.stream()
                .mapToInt(suite -> Integer.parseInt(suite.getAttribute(attribute)))
                .sum();
    }

    private String property(String name) {
        NodeList properties = suites.get(0).getElementsByTagName("property");
        for (int i = 0; i < properties.getLength(); i++) {
            Element property = (Element) properties.item(i);
            if (property.getAttribute("name").equals(name)) {
                return property.getAttribute("value");
            }
        }
        return "";
    }

    private int failed() {
        return sum("failures") + sum("errors");
    }

    /** A row of {@link Results}. */
    String row() {
        return "| %s | %s | %s | %d | %d | %d | %s | %s |"
                .formatted(
                        property("server.name"),
                        property("server.version"),
                        property("java.specification.version"),
                        sum("tests") - failed() - sum("skipped"),
                        failed(),
                        sum("skipped"),
                        footprint
                                .map(its -> its.start().toMillis() / 1000 + " s")
                                .orElse(""),
                        footprint.map(its -> its.resident() + " MB").orElse(""));
    }
}
