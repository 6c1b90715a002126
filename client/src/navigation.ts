import type { Address } from "./address";
import type { Outbox } from "./connection/outbox";
import { boundAt, PATCH } from "./events/bindings";
import { wantsOwnTab } from "./events/clicks";
import { EVENT_PREFIX } from "./names";
import { refuse } from "./wire/malformed";
import type { Navigate } from "./wire/messages";

/** The address bar: follows the server, and tells it where the user went within the view. */
export class Navigation {
  private shown: string;

  constructor(
    private readonly address: Address,
    private readonly outbox: Outbox,
  ) {
    this.shown = address.current();
  }

  navigateReceived({ kind, url }: Navigate): void {
    if (!isOwn(url)) refuse("Navigate", `${JSON.stringify(url)} is not of this origin`);
    if (kind === "load") return this.address.load(url);
    if (kind === "patch") this.address.push(url);
    else this.address.replace(url);
    this.shown = this.address.current();
  }

  /** An anchor with `ls-patch`. */
  linkClicked(event: MouseEvent): void {
    const link = boundAt(event, PATCH) as HTMLAnchorElement | null;
    if (!link || event.defaultPrevented || wantsOwnTab(event) || !isOwn(link.href)) return;
    event.preventDefault();
    this.address.push(link.href);
    this.addressChanged();
  }

  /** A change of the hash alone is the browser's. */
  addressChanged(): void {
    const url = this.address.current();
    if (url === this.shown) return;
    this.shown = url;
    this.outbox.send({ name: EVENT_PREFIX + "params", payload: { url } });
  }
}

function isOwn(url: string): boolean {
  try {
    return new URL(url, location.href).origin === location.origin;
  } catch {
    return false;
  }
}
