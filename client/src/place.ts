import type { Piece } from "./page/slot";
import type { Templates } from "./page/templates";
import type { Values } from "./wire/values";

/** Where a live view is shown: in a document of its own, or on an island in another page. */
export interface Place {
  /** What the server says of it: `data-token` and the rest. */
  readonly said: DOMStringMap;
  /** What its markers are in. */
  readonly root: Document | HTMLElement;
  /** The element that shows how the connection is. */
  readonly sign: HTMLElement;
  /** Where its events arrive, and where it tells what happens. */
  readonly events: Pick<Window, "addEventListener" | "dispatchEvent">;
  /** Puts a new root into it. Whoever calls this has given up the old root. */
  build(templates: Templates, drawing: Values): Piece;
}
