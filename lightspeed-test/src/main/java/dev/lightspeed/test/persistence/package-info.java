/**
 * Jakarta Persistence as a server gives it: units of {@code META-INF/persistence.xml} on one embedded database, entity managers
 * that follow the thread's transaction. Imports {@code transaction} only.
 */
@NullMarked
package dev.lightspeed.test.persistence;

import org.jspecify.annotations.NullMarked;
