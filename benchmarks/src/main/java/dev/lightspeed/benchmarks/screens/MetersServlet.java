package dev.lightspeed.benchmarks.screens;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** What the server's process has used so far, as JSON. With the query {@code collect} the heap is collected first. */
@WebServlet("/meters")
public class MetersServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final Allocations ALLOCATIONS = new Allocations();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("collect".equals(request.getQueryString())) {
            collect();
        }
        response.setContentType("application/json");
        response.getWriter().write(meters());
    }

    // What finalizers and cleaners let go is gone with the second.
    @SuppressWarnings("CallToSystemGC")
    private static void collect() {
        System.gc();
        System.gc();
    }

    private static String meters() {
        try {
            Object cpu = ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME), "ProcessCpuTime");
            long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            return "{\"pid\":" + ProcessHandle.current().pid() + ",\"cpu\":" + cpu + ",\"allocated\":"
                    + ALLOCATIONS.total() + ",\"heap\":" + heap + "}";
        } catch (JMException missing) {
            throw new IllegalStateException("This Java does not tell what it uses", missing);
        }
    }
}
