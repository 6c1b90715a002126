/** The test kit: live views in plain JUnit, without a server and without a browser. */
@NullMarked
package dev.lightspeed.test;

import org.jspecify.annotations.NullMarked;
