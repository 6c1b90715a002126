import { refuse } from "../wire/malformed";
import type { TemplateMessage } from "../wire/messages";
import { hydrate } from "./hydration";
import { parse } from "./nodes";
import { fillPiece, patchPiece } from "./piece";
import type { Builder, Context, ControlListener } from "./slot";

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
  const sent = new Map<string, string>();
  const parsed = new Map<string, DocumentFragment>();

  /** Each template is parsed once for each context it is used in, and cloned from then on. */
  function pristine(number: unknown, context: Context): DocumentFragment {
    const key = context + shown.get(number);
    const content = parsed.get(key) ?? parse(templates.html(number), context);
    parsed.set(key, content);
    return content;
  }

  const templates: Templates = {
    ...listener,
    templateReceived([number, fingerprint, html]) {
      shown.set(number, fingerprint);
      sent.set(fingerprint, html);
    },
    sessionReplaced: () => shown.clear(),
    html: (number) => sent.get(shown.get(number)!) ?? refuse("Diff", "template", number),
    fingerprint: (number) => shown.get(number),
    fill: (piece, entry, context) => fillPiece(templates, piece, entry, context),
    patch: (piece, patch) => patchPiece(templates, piece, patch),
    instance(entry, context) {
      const [, number] = entry;
      // Cloned in the template's own document: custom elements wake up, and images load, only once their slots are filled.
      const nodes = pristine(number, context).cloneNode(true) as DocumentFragment;
      const piece = hydrate(templates, nodes, number);
      fillPiece(templates, piece, entry, context);
      return { piece, nodes };
    },
  };
  return templates;
}
