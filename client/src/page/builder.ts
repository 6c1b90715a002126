import { refuse } from "../wire/malformed";
import type { Value, Values } from "../wire/values";
import { List } from "./list";
import { Piece } from "./piece";
import type { Built, BuiltRow, Context, Site } from "./slot";
import type { Templates } from "./templates";

/** Hears what the server writes into controls. */
export interface ControlListener {
  controlWriting(element: Element): void;
  controlWritten(element: Element, name: string): void;
}

interface BuiltPiece {
  readonly piece: Piece;
  readonly nodes: DocumentFragment;
}

/** Makes pieces, lists and rows out of the templates that the server sent. */
export class Builder implements Site {
  constructor(
    private readonly templates: Templates,
    private readonly controls: ControlListener,
  ) {}

  build(value: Values, context: Context): Built {
    return value[0] === "p" ? this.buildPiece(value, context) : this.buildList(value, context);
  }

  buildRow(entry: Value | undefined, context: Context): BuiltRow {
    if (!Array.isArray(entry)) return refuse("Diff", `${JSON.stringify(entry)} is no row`);
    const [key, template, ...values] = entry as Values;
    if (key === undefined) refuse("Diff", "a row has no key");
    const { piece, nodes } = this.piece(template, values, context);
    const marker = document.createComment(`${template} ${key}`);
    nodes.prepend(marker);
    return { row: { key: String(key), marker, piece }, nodes };
  }

  fingerprint(template: Value | undefined): string | undefined {
    return this.templates.fingerprint(template);
  }

  controlWriting(element: Element): void {
    this.controls.controlWriting(element);
  }

  controlWritten(element: Element, name: string): void {
    this.controls.controlWritten(element, name);
  }

  private buildPiece([, template, ...values]: Values, context: Context): Built {
    const { piece, nodes } = this.piece(template, values, context);
    return { content: piece, nodes, end: endOf(nodes) };
  }

  private buildList([, ...entries]: Values, context: Context): Built {
    const nodes = document.createDocumentFragment();
    const rows = entries.map((entry) => {
      const built = this.buildRow(entry, context);
      nodes.append(built.nodes);
      return built.row;
    });
    const end = endOf(nodes);
    return { content: new List(this, rows, end), nodes, end };
  }

  private piece(template: Value | undefined, values: Values, context: Context): BuiltPiece {
    const { fingerprint, instance } = this.instance(template, context);
    const piece = new Piece(this, fingerprint, instance.slots);
    piece.fill(values, context);
    return { piece, nodes: instance.nodes };
  }

  private instance(number: Value | undefined, context: Context) {
    const template = this.templates.get(number);
    return { fingerprint: template.fingerprint, instance: template.instance(this, context) };
  }
}

function endOf(nodes: DocumentFragment): Comment {
  const end = document.createComment("/");
  nodes.append(end);
  return end;
}
