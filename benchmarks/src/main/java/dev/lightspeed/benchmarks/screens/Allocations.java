package dev.lightspeed.benchmarks.screens;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * The bytes that all threads have allocated, by {@code com.sun.management.ThreadMXBean}. Of a thread that has ended counts what it had allocated when last
 * asked.
 */
final class Allocations {

    private final Map<Long, Long> byThread = new HashMap<>();

    /** Asked by name: not every server lets an application see the module of the bean. */
    synchronized long total() throws JMException {
        MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
        ObjectName threading = new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME);
        long[] threads = (long[]) beans.getAttribute(threading, "AllThreadIds");
        long[] bytes = (long[]) beans.invoke(
                threading, "getThreadAllocatedBytes", new Object[] {threads}, new String[] {long[].class.getName()});
        for (int i = 0; i < threads.length; i++) {
            byThread.merge(threads[i], bytes[i], Math::max);
        }
        return byThread.values().stream().mapToLong(Long::longValue).sum();
    }
}
