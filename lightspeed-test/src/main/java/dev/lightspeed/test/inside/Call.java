package dev.lightspeed.test.inside;

import java.io.Serializable;

/**
 * What a test asks of the door.
 *
 * @param page the fingerprint of the word that finds its session: {@link Fingerprint}
 * @param view the name of the class that the code expects
 */
public record Call(String page, String view, InView<?, ?> code) implements Serializable {}
