package dev.lightspeed.test.browser;

import dev.lightspeed.test.inside.Door;
import java.util.UUID;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.container.ClassContainer;
import org.jboss.shrinkwrap.api.container.ResourceContainer;

/** The kit's part in the server under test: what {@link Browser#inView} and the server's log need. */
public final class ServerPart {

    /** Known to this run of tests and to what it deploys. */
    static final String KEY = UUID.randomUUID().toString();

    private ServerPart() {}

    /**
     * Puts it into a deployment.
     *
     * @param war a {@code WebArchive} of ShrinkWrap
     * @return the same archive
     */
    public static <A extends ClassContainer<?> & ResourceContainer<?>> A in(A war) {
        war.addPackage(Door.class.getPackage());
        war.addAsResource(new StringAsset(KEY), Door.KEY);
        return war;
    }
}
