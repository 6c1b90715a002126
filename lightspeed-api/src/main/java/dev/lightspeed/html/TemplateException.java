package dev.lightspeed.html;

/** A template that cannot be read or filled. The message says where, what is wrong, and what to do. */
public final class TemplateException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    TemplateException(String message) {
        super(message);
    }
}
