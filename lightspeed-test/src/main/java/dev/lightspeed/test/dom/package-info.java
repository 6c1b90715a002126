/** The kit's browser: a document with properties beside attributes, changed by the rules of the client. Knows no server. */
@NullMarked
package dev.lightspeed.test.dom;

import org.jspecify.annotations.NullMarked;
