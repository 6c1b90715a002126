/**
 * Protocol 2 as Java records and text: decodes what browsers send, encodes what they are sent. See {@code
 * docs/protocol.md}. Stands between {@code session} and {@code render}.
 */
@NullMarked
package dev.lightspeed.protocol;

import org.jspecify.annotations.NullMarked;
