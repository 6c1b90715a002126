import { EVENT_PREFIX } from "./names";

/**
 * Shows the server every so often, and whenever it asks, who is logged in behind the page; tells whether the user has done something
 * since. `refused` hears of an answer that is not the server's own: a login page, say. A lost answer is none, nor is one of a
 * server, or of what stands before it, that has no time: it is shown again when it is due.
 */
export function renewLogin({ renewal, renew }: DOMStringMap, refused: () => void): void {
  if (!renewal) return;
  let isActive = false;

  function show(): void {
    const wasActive = isActive;
    const lost = (): unknown => (isActive ||= wasActive);
    isActive = false;
    fetch(renewal + (wasActive ? "?active" : ""), { method: "POST", redirect: "manual" }).then(
      ({ status }) => status === 204 || (/^(408|429|5)/.test(status + "") ? lost() : refused()),
      lost,
    );
  }

  for (const kind of ["keydown", "pointerdown"]) addEventListener(kind, () => (isActive = true), true);
  addEventListener(EVENT_PREFIX + "renew", show);
  setInterval(show, +renew!);
}
