import { refuse } from "../wire/malformed";
import type { TemplateMessage } from "../wire/messages";
import { fillPiece, writeSlot } from "./piece";
import type { Builder, Context, ControlListener } from "./slot";
import { type Clone, readTemplate } from "./template";

export interface Templates extends Builder {
  templateReceived(template: TemplateMessage): void;
  sessionReplaced(): void;
  html(number: unknown): string;
}

/**
 * The templates that the server sent. Numbers belong to one server process, fingerprints hold everywhere. `shown` has the
 * fingerprints of the numbers in the page.
 */
export function createTemplates(shown: Map<unknown, string>, listener: ControlListener): Templates {
  const known = new Map<string, string>();
  const clones = new Map<string, Clone>();

  function clone(number: unknown, context: Context): Clone {
    const key = context + shown.get(number);
    const found = clones.get(key) ?? readTemplate(templates.html(number), context);
    clones.set(key, found);
    return found;
  }

  const templates: Templates = {
    ...listener,
    templateReceived([number, fingerprint, html]) {
      shown.set(number, fingerprint);
      known.set(fingerprint, html);
    },
    sessionReplaced: () => shown.clear(),
    html: (number) => known.get(shown.get(number)!) ?? refuse("Diff", "template", number),
    fingerprint: (number) => shown.get(number),
    fill: (piece, entry, context) => fillPiece(templates, piece, entry, context),
    write: (piece, slot, value) => writeSlot(templates, piece, slot, value),
    instance(entry, context) {
      const { nodes, slots } = clone(entry[1], context)();
      const piece = { fingerprint: shown.get(entry[1]), slots };
      fillPiece(templates, piece, entry, context);
      return { piece, nodes };
    },
  };
  return templates;
}
