package dev.lightspeed.test.dom;

/** The address bar, as long as it is above one document. */
record WindowAddress(Window window, OpenDocument document) implements Address {

    @Override
    public String current() {
        return window.history().current().url().request();
    }

    @Override
    public void load(String url) {
        window.loop().post(() -> window.visit("GET", window.resolve(url), ""));
    }

    @Override
    public void patch(String url) {
        window.history().push(new Entry(window.resolve(url), document));
    }

    @Override
    public void replace(String url) {
        window.history().replace(new Entry(window.resolve(url), document));
    }

    @Override
    public void reload() {
        window.loop().post(window::reload);
    }

    @Override
    public boolean reloading(boolean is) {
        return !window.reloading(is);
    }

    @Override
    public int post(String url) {
        return window.post(document, window.resolve(url));
    }

    @Override
    public boolean isOwn(String url) {
        return window.isOwn(window.resolve(url));
    }

    @Override
    public boolean isSeen() {
        return window.isSeen(document);
    }
}
