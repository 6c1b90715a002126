import { EVENT_PREFIX } from "./names";

/** Tells the page's scripts and tests: a DOM event, named `ls:` + name, that arrives on `window`. */
export function announce(at: Pick<Window, "dispatchEvent">, name: string, detail?: unknown): void {
  at.dispatchEvent(new CustomEvent(EVENT_PREFIX + name, { detail, bubbles: true }));
}
