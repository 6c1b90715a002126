package dev.lightspeed.test.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;

/**
 * What Lightspeed writes into a page for itself and a reader must not see, or what should have gone: a slot's marker where
 * browsers read no comments, so that it is text (in a title, a text area, an attribute), and an element that looks as if it waited although nothing is on its way.
 */
final class Leftovers {

    private static final String SEARCH = """
            () => {
              const marker = /<!--(?:[;*!\\/]|\\d+(?: [^\\s>]+)?)?-->/;
              const found = [];
              const place = element => element.tagName.toLowerCase() + (element.id && "#" + element.id);
              const root = document.documentElement;
              const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const { data, parentElement } = texts.currentNode;
                const [shown] = /^(TITLE|TEXTAREA|OPTION|NOSCRIPT|STYLE)$/.test(parentElement.tagName) && marker.exec(data) || [];
                if (shown)
                  found.push(`marker: ${shown} is shown as text in <${place(parentElement)}>`);
              }
              for (const element of root.querySelectorAll("*"))
                for (const { name, value } of element.attributes) {
                  const [shown] = name !== "srcdoc" && marker.exec(value) || [];
                  if (shown) found.push(`marker: ${shown} stands in ${name} of <${place(element)}>`);
                }
              if (root.dataset.lsState === "live" && !root.dataset.lsPending)
                for (const element of root.querySelectorAll(".ls-loading"))
                  found.push(`marker: <${place(element)}> has the class ls-loading, and no event is on its way`);
              return found;
            }""";

    private Leftovers() {}

    /** A line for each; none of a page that is closed, crashed, or about to be another. */
    @SuppressWarnings("unchecked")
    static List<String> of(Page page) {
        try {
            return ((List<String>) page.evaluate(SEARCH))
                    .stream().map(line -> line + " (" + page.url() + ")").toList();
        } catch (PlaywrightException gone) {
            return List.of();
        }
    }
}
