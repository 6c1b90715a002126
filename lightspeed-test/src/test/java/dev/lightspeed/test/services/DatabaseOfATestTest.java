package dev.lightspeed.test.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.lightspeed.test.persistence.FreshDatabase;
import dev.lightspeed.test.persistence.RolledBack;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What one test leaves for the next. */
@ExtendWith(Headless.class)
@TestMethodOrder(OrderAnnotation.class)
class DatabaseOfATestTest {

    @Inject
    Boxes boxes;

    @Inject
    UserTransaction transaction;

    @Test
    @Order(1)
    @RolledBack
    void is_written_to() throws Exception {
        boxes.add("second");
        CompletableFuture.runAsync(() -> assertThat(catchThrowable(() -> boxes.add("of another thread")))
                        .isNull())
                .join();

        assertThat(boxes.count()).isEqualTo(3);
    }

    @Test
    @Order(2)
    @RolledBack
    void is_as_it_was_before() throws Exception {
        assertThat(boxes.count()).isEqualTo(1);
    }

    @Test
    @Order(3)
    @RolledBack
    void rolls_back_what_a_transaction_rolls_back() throws Exception {
        boxes.add("second");
        assertThatIllegalStateException().isThrownBy(() -> boxes.addAndFail("third"));

        assertThat(boxes.count()).isEqualTo(2);
    }

    @Test
    @Order(4)
    @RolledBack
    void has_one_transaction_at_a_time() throws Exception {
        transaction.begin();
        boxes.add("second");

        Throwable thrown = CompletableFuture.supplyAsync(() -> catchThrowable(() -> boxes.add("of another thread")))
                .join();

        transaction.rollback();
        assertThat(thrown.getMessage())
                .matches(
                        "@RolledBack: the thread \".+\" begins a transaction while \"main\" is in one, and all of them share"
                                + " one connection\\. Annotate the test @FreshDatabase instead\\.");
    }

    @Test
    @Order(5)
    @FreshDatabase
    void is_the_tests_own() throws Exception {
        boxes.add("second");

        assertThat(boxes.count()).isEqualTo(2);
    }

    @Test
    @Order(6)
    @FreshDatabase
    void is_another_tests_own() throws Exception {
        assertThat(boxes.count()).isEqualTo(1);
    }

    @Test
    @Order(7)
    void is_kept_without_an_annotation() throws Exception {
        boxes.add("second");

        assertThat(boxes.count()).isEqualTo(2);
    }

    @Test
    @Order(8)
    @RolledBack
    void is_there_still() throws Exception {
        assertThat(boxes.count()).isEqualTo(2);
    }
}
