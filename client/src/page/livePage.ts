import type { Place } from "../place";
import { refuse } from "../wire/malformed";
import type { TemplateMessage } from "../wire/messages";
import type { Values } from "../wire/values";
import { hydrate } from "./hydration";
import { agrees, type ControlListener, type Piece } from "./slot";
import { createTemplates } from "./templates";

/** The document, or the island, as the server drew it, and what patches do to it. */
export interface LivePage {
  /** Whether the page has lost its markers, so that only a whole drawing can be shown. */
  isLost(): boolean;
  templateReceived(template: TemplateMessage): void;
  sessionReplaced(): void;
  /** Applies a patch of the root, or a whole drawing. */
  apply(patch: Values): void;
}

export function openPage(place: Place, listener: ControlListener): LivePage {
  const { said } = place;
  const templates = createTemplates(fingerprints(said.templates), listener);
  let root: Piece | undefined;
  try {
    if (said.root) root = hydrate(templates, place.root, +said.root, +said.slots!);
  } catch {
    console.warn("Page: its slots are not those that were drawn. It is drawn anew.");
  }

  return {
    ...templates,
    isLost: () => !root,
    apply(patch) {
      if (patch[0] !== "p") templates.patch(root ?? refuse("Diff", "patch", patch), patch);
      else if (root && agrees(templates, root, patch)) templates.fill(root, patch, "");
      else root = place.build(templates, patch);
    },
  };
}

/** Reads `3:Zk3_x0aPq1c 12:0aPq1cZk3_x`. */
const fingerprints = (table = ""): Map<unknown, string> =>
  new Map(table.split(" ").map((entry) => [parseInt(entry), entry.slice(entry.indexOf(":") + 1)]));
