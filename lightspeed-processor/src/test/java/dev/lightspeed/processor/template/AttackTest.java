package dev.lightspeed.processor.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.html.CompiledTemplate;
import dev.lightspeed.processor.Compilation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.owasp.encoder.Encode;

/**
 * Hostile values in each kind of place. What a parser of HTML makes of the drawing has exactly the value there, and no
 * element, attribute or script that the template has not. An encoder that others keep must lead to the same.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackTest {

    private static final String SCRIPT = "javascript:alert(1)";
    private static final String REFUSED = "about:invalid#scheme-refused";

    private static final String TEXTS = """
            <div class="text">{value}</div>
            <pre class="text">{value}</pre>
            <div class="text">{note}</div>
            <textarea class="text" aria-label="x">{value}</textarea>
            <textarea class="text" aria-label="x">{value.substring(0, 1)}{value.substring(1)}</textarea>
            <select aria-label="x"><option class="text">{value}</option></select>
            <svg><title class="text">{value}</title><text class="text">{value}</text></svg>
            <p class="attribute" title={value}></p>
            <p class="attribute" title="{value}"></p>
            <p class="attribute" title='{value}'></p>
            <p class="attribute" title="{value.substring(0, 1)}{value.substring(1)}"></p>
            <p class="attribute" data-x={value}></p>
            <p class="attribute" aria-label={value}></p>
            <meta class="attribute" name="description" content={value}>
            <input class="attribute" aria-label="x" value={value}>
            """;

    private static final String URLS = """
            <a class="url" href={value}></a>
            <a class="url" href="{value}"></a>
            <a class="url" href="{value.substring(0, value.length() / 2)}{value.substring(value.length() / 2)}"></a>
            <a class="url" HREF={value}></a>
            <a class="url" ping={value}></a>
            <img class="url" alt="" src={value}>
            <img class="url" alt="" srcset={value}>
            <link class="url" rel="preload" imagesrcset={value}>
            <form class="url" action={value}><button class="url" formaction={value}></button></form>
            <input class="url" type="image" alt="" aria-label="x" formaction={value}>
            <iframe class="url" title="x" src={value}></iframe>
            <embed class="url" src={value}>
            <object class="url" data={value}></object>
            <video class="url" poster={value} src={value}></video>
            <blockquote class="url" cite={value}></blockquote>
            <svg><a class="url" href={value}></a><a class="url" xlink:href={value}></a><use class="url" xlink:href={value}></use>
            <image class="url" href={value}></image></svg>
            <math><mi class="url" href={value}></mi></math>
            """;

    private CompiledTemplate<Object> template;
    private Class<?> view;

    @BeforeAll
    void compile() throws ReflectiveOperationException {
        Compilation compilation =
                Compilation.of(Map.of("shop.Hostile", """
                package shop;
                import dev.lightspeed.*;
                import dev.lightspeed.html.Html;
                @LiveView("/hostile")
                public class Hostile {
                    public String value;
                    final Object note = new Object() { public String toString() { return value; } };
                }
                """), Map.of("shop/Hostile.html", TEXTS + URLS));
        view = compilation.loader().loadClass("shop.Hostile");
        template = find(view);
    }

    @SuppressWarnings("unchecked")
    private static CompiledTemplate<Object> find(Class<?> view) {
        return CompiledTemplate.find((Class<Object>) view).orElseThrow();
    }

    private Document drawn(String value) throws ReflectiveOperationException {
        Object hostile = view.getDeclaredConstructor().newInstance();
        view.getField("value").set(hostile, value);
        return Jsoup.parseBodyFragment(template.of(hostile).toString());
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_stays_what_it_is_where_it_is(String value) throws ReflectiveOperationException {
        Document harmless = drawn("harmless");

        Document document = drawn(value);

        assertThat(shape(document)).isEqualTo(shape(harmless));
        assertThat(document.select(".text"))
                .hasSize(8)
                .allSatisfy(element -> assertThat(element.wholeText()).isEqualTo(value));
        assertThat(document.select(".attribute"))
                .hasSize(8)
                .allSatisfy(element -> assertThat(last(element)).isEqualTo(value));
    }

    @ParameterizedTest
    @MethodSource("values")
    void an_encoder_that_others_keep_leads_to_the_same(String value) throws ReflectiveOperationException {
        String readable = readable(value);
        Document encoded = Jsoup.parseBodyFragment(
                "<div>" + Encode.forHtml(value) + "</div><p title=\"" + Encode.forHtmlAttribute(value) + "\"></p>");

        Document document = drawn(value);

        assertThat(readable(document.selectFirst("div.text").wholeText()))
                .isEqualTo(encoded.selectFirst("div").wholeText())
                .isEqualTo(readable);
        assertThat(readable(document.selectFirst("p.attribute").attr("title")))
                .isEqualTo(encoded.selectFirst("p").attr("title"))
                .isEqualTo(readable);
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_url_cannot_run_a_script(String value) throws ReflectiveOperationException {
        for (Element element : drawn(value).select(".url")) {
            String url = last(element);
            assertThat(url).isIn(value, REFUSED);
            assertThat(asBrowsersReadIt(url))
                    .doesNotStartWithIgnoringCase("javascript:")
                    .doesNotStartWithIgnoringCase("vbscript:");
            assertThat(asBrowsersReadIt(url).toLowerCase(Locale.ROOT))
                    .doesNotMatch("(?s)data:(?!image/(png|jpeg|gif|webp|avif);base64,).*");
        }
    }

    @ParameterizedTest
    @MethodSource("harmlessUrls")
    void a_harmless_url_stays(String url) throws ReflectiveOperationException {
        assertThat(drawn(url).select(".url"))
                .allSatisfy(element -> assertThat(last(element)).isEqualTo(url));
    }

    static Stream<String> harmlessUrls() {
        return Stream.of(
                "/a",
                "a:b/../c".replace(":", "%3A"),
                "?a=1&b=2",
                "#top",
                "//host/a",
                "https://host/a?b=\"c\"",
                "HTTP://host",
                "mailto:a@b",
                "tel:+1",
                "./javascript:x",
                "a/b:c",
                "?javascript:alert(1)");
    }

    static Stream<String> values() {
        List<String> values = new ArrayList<>(List.of(
                "<script>alert(1)</script>",
                "</div><script>alert(1)</script>",
                "</textarea><script>alert(1)</script>",
                "</title></svg><script>alert(1)</script>",
                "</option></select><img src=x onerror=alert(1)>",
                "\"><img src=x onerror=alert(1)>",
                "'><img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "' onmouseover='alert(1)",
                "` onmouseover=`alert(1)",
                "x onmouseover=alert(1)",
                "x/onmouseover=alert(1)/",
                "--><script>alert(1)</script><!--",
                "<!--",
                "-->",
                "]]>",
                "<![CDATA[x]]>",
                "<?xml",
                "<%",
                "{{x}}",
                "{}",
                "{value}",
                "${value}",
                "&lt;script&gt;",
                "&#60;script&#62;",
                "&amp;amp;",
                "&quot;&apos;&nbsp;",
                "&",
                "&#",
                "&unknown;",
                "&lt",
                "a&b=c",
                "\n leading",
                "\nx",
                "\n\nx",
                "trailing\n",
                "a\tb",
                "a\r\nb",
                "a\rb",
                "\r",
                "  spaces  ",
                "\u00e4\u20ac\ud83d\ude00",
                "\u202ertl",
                "\u2028\u2029",
                "\ufeff<script>",
                "\uff1cscript\uff1e",
                "<svg/onload=alert(1)>",
                "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
                "<iframe srcdoc=\"<script>alert(1)</script>\">",
                "<a href=javascript:alert(1)>x</a>",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "vbscript:msgbox(1)",
                "data:text/html,<script>alert(1)</script>",
                "data:text/html;base64,PHNjcmlwdD4=",
                "data:image/svg+xml,<svg onload=alert(1)>",
                "data:,x",
                "feed:javascript:alert(1)",
                "view-source:javascript:alert(1)",
                "jar:javascript:alert(1)!",
                "blob:x",
                "javascript://%0aalert(1)",
                "javascript&colon;alert(1)",
                "javascript&#58;alert(1)",
                "&#106;avascript:alert(1)",
                "java&#10;script:alert(1)",
                "javascript :alert(1)",
                "http://a javascript:alert(1)",
                "a.png 1x, javascript:alert(1) 2x",
                "java\\script:alert(1)",
                "\\u006aavascript:alert(1)",
                "%6aavascript:alert(1)",
                "javascript%3Aalert(1)",
                "\u017favascript:alert(1)"));
        for (String ignored :
                List.of("\t", "\n", "\r", " ", "\u0001", "\u001f", "\u000b", "\f", "\u00a0", "\u200b", "\u3000")) {
            values.add(ignored + SCRIPT);
            values.add(SCRIPT.replace("s", "s" + ignored));
            values.add(SCRIPT.replace(":", ignored + ":"));
            values.add(SCRIPT.replace(":", ":" + ignored));
            values.add(String.join(ignored, SCRIPT.split("", -1)));
        }
        return values.stream();
    }

    /** The elements and the names of their attributes, in order. */
    private static String shape(Document document) {
        StringBuilder shape = new StringBuilder();
        for (Element element : document.getAllElements()) {
            shape.append(element.tagName());
            element.attributes().forEach(attribute -> shape.append(' ').append(attribute.getKey()));
            shape.append('\n');
        }
        return shape.toString();
    }

    private static String last(Element element) {
        return element.attributes()
                .asList()
                .get(element.attributes().size() - 1)
                .getValue();
    }

    /** URL Living Standard, 4.4: leading controls and spaces, and tabs and newlines anywhere, are ignored. */
    private static String asBrowsersReadIt(String url) {
        return url.replaceAll("[\t\n\r]", "").replaceAll("^[\\x00-\\x20]+", "");
    }

    /** The encoder puts other characters in place of those that XML does not know. */
    private static String readable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f&&[^\\x85]]", " ")
                .replaceAll("[\\ufdd0-\\ufdef]", "-");
    }
}
