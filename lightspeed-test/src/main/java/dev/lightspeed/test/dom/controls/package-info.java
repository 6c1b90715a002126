/** Properties beside attributes: what form fields hold, who has the focus, and how both follow the server. */
@NullMarked
package dev.lightspeed.test.dom.controls;

import org.jspecify.annotations.NullMarked;
