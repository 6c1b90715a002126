package dev.lightspeed.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.security.jacc.PolicyContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PolicyContextIdTest {

    @AfterEach
    void leave_the_thread_as_it_was() {
        PolicyContext.setContextID(null);
    }

    private static void requestOf(String application) {
        PolicyContext.setContextID(application);
        PolicyContextId.learn();
        PolicyContext.setContextID(null);
    }

    @Test
    void a_thread_without_one_has_that_of_a_request_while_it_asks() {
        requestOf("shop/shop");

        assertThat(PolicyContextId.<String>during(PolicyContext::getContextID)).isEqualTo("shop/shop");
        assertThat(PolicyContext.getContextID()).isNull();
    }

    @Test
    void a_thread_that_has_one_keeps_it() {
        requestOf("shop/shop");
        PolicyContext.setContextID("shop/other");

        assertThat(PolicyContextId.<String>during(PolicyContext::getContextID)).isEqualTo("shop/other");
        assertThat(PolicyContext.getContextID()).isEqualTo("shop/other");
    }

    @Test
    void a_thread_that_knows_none_teaches_nothing() {
        requestOf("shop/shop");

        PolicyContextId.learn();

        assertThat(PolicyContextId.<String>during(PolicyContext::getContextID)).isEqualTo("shop/shop");
    }

    @Test
    void is_taken_back_when_the_question_throws() {
        requestOf("shop/shop");

        assertThatThrownBy(() -> PolicyContextId.during(() -> {
                    throw new IllegalStateException("no answer");
                }))
                .hasMessage("no answer");

        assertThat(PolicyContext.getContextID()).isNull();
    }
}
