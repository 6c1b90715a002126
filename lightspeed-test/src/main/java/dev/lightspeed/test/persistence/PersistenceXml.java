package dev.lightspeed.test.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads every {@code META-INF/persistence.xml} of a class path. Where two name the same unit, the first counts. */
final class PersistenceXml {

    private static final String PATH = "META-INF/persistence.xml";

    private PersistenceXml() {}

    static Map<String, UnitDescription> units(ClassLoader loader) {
        Map<String, UnitDescription> units = new LinkedHashMap<>();
        try {
            for (URL file : Collections.list(loader.getResources(PATH))) {
                for (Element unit : elements(parse(file), "persistence-unit")) {
                    units.putIfAbsent(unit.getAttribute("name"), unit(unit, root(file)));
                }
            }
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException(PATH + ": cannot be read. See the cause.", unreadable);
        }
        return units;
    }

    private static Element parse(URL file) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (InputStream text = file.openStream()) {
            return parsers.newDocumentBuilder().parse(text).getDocumentElement();
        }
    }

    private static URL root(URL file) throws IOException {
        String text = file.toString();
        String root = text.substring(0, text.length() - PATH.length());
        return root.startsWith("jar:") && root.endsWith("!/")
                ? URI.create(root.substring("jar:".length(), root.length() - "!/".length()))
                        .toURL()
                : URI.create(root).toURL();
    }

    private static UnitDescription unit(Element unit, URL root) {
        return new UnitDescription(
                unit.getAttribute("name"),
                root,
                text(unit, "provider"),
                unit.getAttribute("transaction-type").equals("RESOURCE_LOCAL"),
                Stream.of("jta-data-source", "non-jta-data-source")
                        .flatMap(name -> texts(unit, name).stream())
                        .toList(),
                texts(unit, "mapping-file"),
                texts(unit, "jar-file"),
                texts(unit, "class"),
                !isTrue(unit, "exclude-unlisted-classes"),
                text(unit, "shared-cache-mode"),
                text(unit, "validation-mode"),
                properties(unit));
    }

    // An empty element means true.
    private static boolean isTrue(Element unit, String name) {
        @Nullable String text = text(unit, name);
        return text != null && !text.equals("false") && !text.equals("0");
    }

    private static Properties properties(Element unit) {
        Properties properties = new Properties();
        for (Element property : elements(unit, "property")) {
            properties.setProperty(property.getAttribute("name"), property.getAttribute("value"));
        }
        return properties;
    }

    private static @Nullable String text(Element parent, String name) {
        return texts(parent, name).stream().findFirst().orElse(null);
    }

    private static List<String> texts(Element parent, String name) {
        return elements(parent, name).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
