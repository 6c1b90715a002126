import type { Connection } from "./connection";

/** Opens the connection when the page is shown or online again, and closes it when the page is left. */
export function followPage(connection: Connection, signal: AbortSignal): void {
  const seen = (): void => {
    if (!document.hidden && navigator.onLine) connection.open();
  };
  document.addEventListener("visibilitychange", seen, { signal });
  addEventListener("online", seen, { signal });
  // A page with an open socket could not go into the back/forward cache.
  addEventListener("pagehide", () => connection.leave(), { signal });
  addEventListener("pageshow", ({ persisted }) => persisted && connection.open(), { signal });
}
