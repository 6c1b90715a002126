package dev.lightspeed.cdi;

import dev.lightspeed.server.SessionAccess;
import dev.lightspeed.session.Journal;
import dev.lightspeed.session.Login;
import dev.lightspeed.session.Ticks;
import dev.lightspeed.session.Timer;
import dev.lightspeed.session.Visitor;
import jakarta.enterprise.inject.spi.BeanManager;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * What an application is given by the house it lives in: a servlet container, or a test.
 *
 * @param loader      the application's
 * @param contextPath {@code ""} or {@code "/shop"}
 * @param config      what the operator has set under a name
 * @param clock       for what is said to other processes
 * @param ticks       for everything else that takes time
 * @param executor    runs the turns; a handler may block its thread
 * @param journal     told what live sessions do
 * @param sessionAccess to the beans of {@code @SessionScoped}; empty where they are for requests alone
 */
public record House(
        BeanManager beans,
        ClassLoader loader,
        String contextPath,
        Function<String, Optional<String>> config,
        Clock clock,
        Ticks ticks,
        Executor executor,
        Timer timer,
        Journal journal,
        Function<Visitor, Login> logins,
        Optional<SessionAccess> sessionAccess) {}
