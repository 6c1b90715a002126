package dev.lightspeed.secured;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** Logins that the server takes for good, with their roles, whatever an identity store says since: on Open Liberty 26.0.0.3. */
final class RememberedLogins {

    private static final String CACHE =
            "WebSphere:service=com.ibm.websphere.security.authentication.cache.DeleteAuthCache";

    private RememberedLogins() {}

    /** Identity stores are asked again, for everybody. */
    static void forget() {
        MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
        try {
            ObjectName cache = new ObjectName(CACHE);
            if (beans.isRegistered(cache)) {
                beans.invoke(cache, "removeAllEntries", null, null);
            }
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }
}
