/** An event to be sent: what it is called, what it carries, where and by which kind of binding it arose, and who hears of its end: whether
 * it was handled, or failed or was lost with its session. */
export type Send = (
  name: string,
  payload: Record<string, unknown>,
  element?: Element,
  kind?: string,
  landed?: (isDone: boolean) => void,
) => number;

/** An event on its way: kept until it is answered, since it may have to be sent again, unchanged. */
export interface Flight {
  readonly ref: number;
  readonly name: string;
  readonly payload: Record<string, unknown>;
  readonly element?: Element | undefined;
  readonly kind?: string | undefined;
  readonly landed?: ((isDone: boolean) => void) | undefined;
  message?: unknown[];
}

export interface OutboxListener {
  flightsChanged(before: readonly Flight[], now: readonly Flight[]): void;
  eventsLost(refs: readonly number[]): void;
}

export interface Outbox {
  /** Gives the number of the event. */
  readonly send: Send;
  /** The number of the newest event. */
  last(): number;
  /** The number of the newest event that a server may have seen. */
  lastSent(): number;
  isWaiting(element: Element, kind: string): boolean;
  /** All events up to `ref` are answered; `isDone` says whether that one was handled, or failed. */
  answered(ref: number, isDone: boolean): void;
  /** The session goes on: what it has not handled goes out again. */
  resumed(handled: number): void;
  /** Another session took the place of ours. Only a page that was never live can still send what it has. */
  sessionReplaced(same: boolean): void;
}

/** As many events wait for an answer at most; what a user does beyond is reported as lost at once. */
const CAPACITY = 256;

/** The events that are not answered yet, in order. `deliver` sends one, or does nothing while the page is not live. */
export function createOutbox(deliver: (flight: Flight) => boolean, listener: OutboxListener): Outbox {
  let flights: Flight[] = [];
  let last = 0;
  let lastSent = 0;

  function keep(kept: Flight[]): void {
    const before = flights;
    flights = kept;
    listener.flightsChanged(before, kept);
  }

  function fly(flight: Flight): void {
    if (deliver(flight)) lastSent = Math.max(lastSent, flight.ref);
  }

  function resumed(handled: number): void {
    flights.filter(({ ref }) => ref > handled).forEach(fly);
  }

  return {
    last: () => last,
    lastSent: () => lastSent,
    isWaiting: (element, kind) => flights.some((flight) => flight.element === element && flight.kind === kind),
    resumed,
    send(name, payload, element, kind, landed) {
      const flight = { ref: last + 1, name, payload, element, kind, landed };
      if (flights.length < CAPACITY) {
        last++;
        keep([...flights, flight]);
        fly(flight);
      } else {
        landed?.(false);
        listener.eventsLost([]);
      }
      return last;
    },
    answered(upTo, isDone) {
      const landed = flights.filter(({ ref }) => ref <= upTo);
      if (landed.length) keep(flights.slice(landed.length));
      for (const flight of landed) flight.landed?.(isDone || flight.ref < upTo);
    },
    sessionReplaced(same) {
      if (same && !lastSent) return resumed(0);
      const lost = flights;
      last = lastSent;
      keep([]);
      for (const flight of lost) flight.landed?.(false);
      if (lost.length) listener.eventsLost(lost.map(({ ref }) => ref));
    },
  };
}
