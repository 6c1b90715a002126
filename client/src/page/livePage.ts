import { refuse } from "../wire/malformed";
import type { TemplateMessage } from "../wire/messages";
import type { Values } from "../wire/values";
import { Builder, type ControlListener } from "./builder";
import { hydrate } from "./hydration";
import type { Piece } from "./piece";
import { buildRoot } from "./rootPiece";
import { Templates } from "./templates";

/** The document as the server drew it, and what patches do to it. */
export class LivePage {
  private readonly templates: Templates;
  private readonly site: Builder;
  private root?: Piece;

  constructor(
    private readonly script: HTMLElement,
    controls: ControlListener,
  ) {
    this.templates = new Templates(fingerprints(script.dataset.templates));
    this.site = new Builder(this.templates, controls);
    this.hydrate();
  }

  /** Whether the page has lost its markers, so that only a whole drawing can be shown. */
  get isLost(): boolean {
    return !this.root;
  }

  templatesReceived(templates: readonly TemplateMessage[]): void {
    templates.forEach((template) => this.templates.learn(template));
  }

  sessionReplaced(): void {
    this.templates.sessionReplaced();
  }

  /** Applies a patch of the root, or a whole drawing. */
  apply(patch: Values): void {
    if (patch[0] === "p") this.draw(patch);
    else if (this.root) this.root.patch(patch);
    else refuse("Diff", "a patch came before the whole drawing that was asked for");
  }

  private draw(drawing: Values): void {
    if (this.root?.accepts(drawing)) this.root.reconcile(drawing, "");
    else this.root = buildRoot(this.site, this.templates, drawing, this.script);
  }

  private hydrate(): void {
    const { root, slots } = this.script.dataset;
    const hydrated = hydrate(this.site, document, Number(root));
    if (hydrated?.slots === Number(slots)) this.root = hydrated.root;
    else console.warn(`Page: ${hydrated?.slots ?? "broken"} slots found, ${slots} drawn. It is drawn anew.`);
  }
}

/** Reads `3:Zk3_x0aPq1c 12:0aPq1cZk3_x`. */
function fingerprints(table = ""): Map<number, string> {
  return new Map(table.split(" ").map((entry) => [parseInt(entry), entry.slice(entry.indexOf(":") + 1)]));
}
