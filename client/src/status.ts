import { announce } from "./announce";
import type { Flight } from "./connection/outbox";
import { showCount } from "./count";
import { named } from "./names";
import type { Place } from "./place";

/** A page that comes back sooner than this never looked disconnected. */
const GRACE = 500;

export type State = "connecting" | "live" | "disconnected" | "error";

/** Shows on <html>, or on the island, how the connection is: a class for style sheets, `data-ls-state` for tests. */
export interface Status {
  connecting(): void;
  show(state: State): void;
}

export function createStatus({ sign, events }: Place): Status {
  const { classList, dataset } = sign;
  let timer: ReturnType<typeof setTimeout>;

  function show(state: State): void {
    clearTimeout(timer);
    dataset.lsState = state;
    if (state === "connecting") return;
    const shown = state === "live" ? "connected" : state;
    for (const word of ["connected", "disconnected", "error"]) classList.toggle(named(word), word === shown);
    announce(events, shown);
  }

  return {
    show,
    connecting() {
      if (dataset.lsState && dataset.lsState !== "live") return;
      show("connecting");
      timer = setTimeout(show, GRACE, "disconnected");
    },
  };
}

/** Shows which elements wait for an answer, and how many events are on their way. */
export function flightsChanged({ sign }: Place, before: readonly Flight[], now: readonly Flight[]): void {
  for (const flights of [before, now])
    for (const { element, kind } of flights)
      for (const word of ["loading", kind + "-loading"]) element?.classList.toggle(named(word), flights === now);
  showCount(sign, "lsPending", now.length);
}
