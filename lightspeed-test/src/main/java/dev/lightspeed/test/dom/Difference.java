package dev.lightspeed.test.dom;

/**
 * A place where the page is not what a fresh drawing of it is, or where a document breaks its own rules.
 *
 * @param path  the way to the element, as a CSS selector
 * @param shown what the page has there
 * @param fresh what a fresh drawing has there
 */
public record Difference(String path, String shown, String fresh) {

    @Override
    public String toString() {
        return path + "\n  shown: " + shown + "\n  fresh: " + fresh;
    }
}
