package dev.lightspeed.contract.turns;

/** Somebody before an open page of the contract. */
public interface Seat {

    /** Presses a button; gives what the page then says, or more around it. */
    String press(String button);

    /** Presses a button; the browser is told this code, and no other. */
    void fail(String button, String code);

    /** What the page says when a message of a topic has come to it, or more around it. */
    String hear();
}
