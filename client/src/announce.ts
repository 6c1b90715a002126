import { EVENT_PREFIX } from "./names";

/** Tells the page's scripts and tests: a DOM event on `window`, named `ls:` + name. */
export function announce(name: string, detail?: unknown): void {
  dispatchEvent(new CustomEvent(EVENT_PREFIX + name, { detail }));
}
