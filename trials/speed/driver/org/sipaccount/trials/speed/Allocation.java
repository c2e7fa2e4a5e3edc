package org.sipaccount.trials.speed;

import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What the threads of a JVM have allocated, by its own count, read over the attach mechanism. */
record Allocation(MBeanServerConnection server, long bytes) {

    static Allocation of(Program program) throws Exception {
        var machine = VirtualMachine.attach(Long.toString(program.process().pid()));
        var server = JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()))
                .getMBeanServerConnection();
        return new Allocation(server, total(server));
    }

    /** Bytes for each of so many requests. */
    long sinceThen(long requests) throws IOException {
        return requests == 0 ? 0 : (total(server) - bytes) / requests;
    }

    private static long total(MBeanServerConnection server) throws IOException {
        return ManagementFactory.newPlatformMXBeanProxy(
                        server, ManagementFactory.THREAD_MXBEAN_NAME, ThreadMXBean.class)
                .getTotalThreadAllocatedBytes();
    }
}
