import { announce } from "./announce";
import type { Flight } from "./connection/outbox";
import { named } from "./names";

export type State = "connecting" | "live" | "disconnected" | "error";

/** A page that comes back sooner than this never looked disconnected. */
const GRACE = 500;

const CLASSES = { live: named("connected"), disconnected: named("disconnected"), error: named("error") };

/** Shows on <html> how the connection is: a class for style sheets, `data-ls-state` for tests. */
export class Status {
  private timer?: ReturnType<typeof setTimeout>;
  private state?: State;

  connecting(): void {
    if (this.state === "disconnected" || this.state === "error" || this.state === "connecting") return;
    this.show("connecting");
    this.timer = setTimeout(() => this.disconnected(), GRACE);
  }

  live(): void {
    this.show("live");
    announce("connected");
  }

  disconnected(): void {
    this.show("disconnected");
    announce("disconnected");
  }

  failed(): void {
    this.show("error");
  }

  /** Shows which elements wait for an answer, and how many events are on their way. */
  flightsChanged(before: readonly Flight[], flights: readonly Flight[]): void {
    before.forEach((flight) => markLoading(flight, false));
    flights.forEach((flight) => markLoading(flight, true));
    const { dataset } = document.documentElement;
    if (flights.length) dataset.lsPending = String(flights.length);
    else delete dataset.lsPending;
  }

  private show(state: State): void {
    clearTimeout(this.timer);
    this.state = state;
    const { classList, dataset } = document.documentElement;
    dataset.lsState = state;
    if (state === "connecting") return;
    classList.remove(...Object.values(CLASSES));
    classList.add(CLASSES[state]);
  }
}

function markLoading({ element, kind }: Flight, loading: boolean): void {
  for (const word of ["loading", kind + "-loading"]) element?.classList.toggle(named(word), loading);
  if (element?.getAttribute("class") === "") element.removeAttribute("class");
}
