/** What a person does, turned into events of the protocol as the bindings ask. */
@NullMarked
package dev.lightspeed.test.dom.events;

import org.jspecify.annotations.NullMarked;
