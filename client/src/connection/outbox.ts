/** How an event came to its end: `failed` with a code, `lost` with the session that it was sent to. */
export type Outcome = "answered" | "failed" | "lost";

/** An event to be sent. */
export interface Outgoing {
  readonly name: string;
  readonly payload?: Record<string, unknown>;
  readonly element?: Element;
  /** The kind of binding, for the loading class. */
  readonly kind?: string;
  readonly landed?: (outcome: Outcome) => void;
}

/** An event on its way: kept until it is answered, since it may have to be sent again, unchanged. */
export interface Flight extends Outgoing {
  readonly ref: number;
  text?: string;
}

export interface OutboxListener {
  flightsChanged(flights: readonly Flight[]): void;
  eventsLost(refs: readonly number[]): void;
}

/** Gives `[ack, epoch]` and takes a text, or nothing while the page is not live. */
export interface Wire {
  stamp(): [ack: number, epoch: number];
  send(text: string): void;
  readonly isLive: boolean;
}

/** As many events wait for an answer at most; what a user does beyond is reported as lost at once. */
const CAPACITY = 256;

/** The events that are not answered yet, in order. */
export class Outbox {
  private flights: Flight[] = [];
  private newest = 0;
  private newestSent = 0;

  constructor(
    private readonly wire: Wire,
    private readonly listener: OutboxListener,
  ) {}

  /** The number of the newest event. */
  get last(): number {
    return this.newest;
  }

  /** The number of the newest event that a server may have seen. */
  get lastSent(): number {
    return this.newestSent;
  }

  send(event: Outgoing): number {
    if (this.flights.length >= CAPACITY) return this.refuse(event);
    const flight = { ...event, ref: ++this.newest };
    this.flights.push(flight);
    if (this.wire.isLive) this.deliver(flight);
    this.listener.flightsChanged(this.flights);
    return flight.ref;
  }

  isWaiting(element: Element, kind: string): boolean {
    return this.flights.some((flight) => flight.element === element && flight.kind === kind);
  }

  /** All events up to `ref` are answered; where it failed, that one with a failure. */
  answered(ref: number, failed = false): void {
    const landed = this.flights.filter((flight) => flight.ref <= ref);
    if (landed.length) this.keep(this.flights.filter((flight) => flight.ref > ref));
    for (const flight of landed) flight.landed?.(failed && flight.ref === ref ? "failed" : "answered");
  }

  /** The session goes on: what it has not handled goes out again. */
  resumed(handled: number): void {
    this.flights.filter((flight) => flight.ref > handled).forEach((flight) => this.deliver(flight));
  }

  /** Another session took the place of ours. Only a page that was never live can still send what it has. */
  sessionReplaced(same: boolean): void {
    if (same && !this.newestSent) return this.resumed(0);
    const lost = this.flights;
    this.newest = this.newestSent;
    this.keep([]);
    lost.forEach((flight) => flight.landed?.("lost"));
    if (lost.length) this.listener.eventsLost(lost.map(({ ref }) => ref));
  }

  private deliver(flight: Flight): void {
    flight.text ??= this.encode(flight);
    this.newestSent = Math.max(this.newestSent, flight.ref);
    this.wire.send(flight.text);
  }

  private encode({ ref, name, payload = {} }: Flight): string {
    const fields: unknown[] = ["e", ref, ...this.wire.stamp(), name];
    return JSON.stringify(Object.keys(payload).length ? [...fields, payload] : fields);
  }

  private keep(flights: Flight[]): void {
    this.flights = flights;
    this.listener.flightsChanged(flights);
  }

  private refuse(event: Outgoing): number {
    event.landed?.("lost");
    this.listener.eventsLost([]);
    return this.newest;
  }
}
