package dev.lightspeed.test.transaction;

/** What takes part in a transaction, until its end. */
public interface Participant {

    /** Brings what is still pending to where a commit finds it; a throw makes the transaction roll back. */
    void prepare();

    void commit();

    void rollback();
}
