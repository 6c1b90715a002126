import type { Address } from "./address";
import type { Send } from "./connection/outbox";
import { boundAt, PATCH, wantsOwnTab } from "./controls/bindings";
import type { Place } from "./place";
import { refuse } from "./wire/malformed";
import type { Navigate } from "./wire/messages";

/** Follows the server in the address bar, and tells it where the user went within the view. */
export function createNavigation({ events }: Place, address: Address, send: Send): (navigate: Navigate) => void {
  let shown = address.current();

  /** A change of the hash alone is the browser's. */
  function addressChanged(): void {
    const url = address.current();
    if (url !== shown) send("ls:params", { url });
    shown = url;
  }

  events.addEventListener("popstate", addressChanged);
  events.addEventListener("click", (event) => {
    const link = boundAt(event, PATCH) as HTMLAnchorElement | null;
    if (!link || event.defaultPrevented || wantsOwnTab(event)) return;
    event.preventDefault();
    address.patch(link.href);
    addressChanged();
  });

  return ([, , , kind, url]) => {
    if (!/^(load|patch|replace)$/.test(kind) || new URL(url, location.href).origin !== location.origin)
      refuse("Navigate", kind, url);
    address[kind](url);
    if (kind !== "load") shown = address.current();
  };
}
