package dev.lightspeed.showcase.orders;

/** An order before it is taken: fired as a CDI event by whoever takes orders. */
public record NewOrder(String customer, String item, int quantity, Depot depot) {}
