package dev.lightspeed.test.dom.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The namespace in which markup is read. */
enum Context {
    HTML(""),
    SVG("svg"),
    MATH("math");

    /** Elements of SVG and MathML whose children are HTML again (HTML standard, "HTML integration point"). */
    private static final Set<String> HTML_INSIDE =
            Set.of("foreignobject", "desc", "title", "mi", "mn", "mo", "ms", "mtext");

    private static final String FRAGMENT = "#fragment";
    private final String element;

    Context(String element) {
        this.element = element;
    }

    /** The context for what is put into this parent; a fragment has none of its own. */
    static Context in(@Nullable Node parent, Context around) {
        if (!(parent instanceof Element holder) || holder.normalName().equals(FRAGMENT)) {
            return around;
        }
        String namespace = holder.tag().namespace();
        boolean foreign = namespace.equals(Parser.NamespaceSvg) || namespace.equals(Parser.NamespaceMathml);
        if (!foreign || HTML_INSIDE.contains(holder.normalName())) {
            return HTML;
        }
        return namespace.equals(Parser.NamespaceSvg) ? SVG : MATH;
    }

    /** Reads markup into a holder. A template takes rows and cells without a table around them. */
    Element parse(String html) {
        String markup = this == HTML ? html : "<" + element + ">" + html + "</" + element + ">";
        List<Node> nodes = Parser.htmlParser().parseFragmentInput(markup, new Element("template"), "");
        Element holder = new Element(FRAGMENT);
        holder.appendChildren(this == HTML ? nodes : List.copyOf(nodes.get(0).childNodes()));
        return holder;
    }
}
