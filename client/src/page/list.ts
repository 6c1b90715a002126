import { refuse } from "../wire/malformed";
import type { Value, Values } from "../wire/values";
import { arrange } from "./arrange";
import { contextIn } from "./context";
import { readOrder } from "./order";
import type { Content, Context, Row, Site } from "./slot";

/** A keyed list in the page: its rows, in their order, and the comment that ends it. */
export class List implements Content {
  constructor(
    private readonly site: Site,
    private rows: Row[],
    readonly end: Comment,
  ) {}

  /** Rows are changed by their old index, then put in order. */
  patch(patch: Values): void {
    let at = 0;
    for (; at < patch.length && !Array.isArray(patch[at]); at += 3) this.writeRow(patch, at);
    if (at === patch.length) return;
    if (at !== patch.length - 1) refuse("Diff", "something follows the order of a list");
    const fresh = new Map<Row, DocumentFragment>();
    this.arrange(readOrder(patch[at] as Values, this.rows, this.builder(fresh, "")), fresh);
  }

  accepts(value: Values): boolean {
    return value[0] === "l";
  }

  reconcile(value: Values, around: Context): void {
    const known = new Map(this.rows.map((row) => [row.key, row]));
    const fresh = new Map<Row, DocumentFragment>();
    const build = this.builder(fresh, around);
    const rows = value.slice(1).map((entry) => this.reconcileRow(entry, known, around) ?? build(entry));
    this.arrange(rows, fresh);
  }

  private writeRow(patch: Values, at: number): void {
    const row = this.rows[patch[at] as number];
    if (!row) refuse("Diff", `row ${patch[at]} of ${this.rows.length} does not exist`);
    row.piece.write(patch[at + 1], patch[at + 2]);
  }

  private reconcileRow(entry: Value, known: Map<string, Row>, around: Context): Row | undefined {
    const [key, template, ...values] = Array.isArray(entry) ? (entry as Values) : [];
    const row = known.get(String(key));
    if (!row || row.piece.fingerprint !== this.site.fingerprint(template)) return undefined;
    known.delete(row.key);
    row.piece.reconcile(["p", template!, ...values], around);
    return row;
  }

  private builder(fresh: Map<Row, DocumentFragment>, around: Context): (entry: Value) => Row {
    return (entry) => {
      const { row, nodes } = this.site.buildRow(entry, contextIn(this.end.parentNode, around));
      fresh.set(row, nodes);
      return row;
    };
  }

  private arrange(next: Row[], fresh: Map<Row, DocumentFragment>): void {
    const old = this.rows;
    this.rows = next;
    arrange(old, next, fresh, this.end);
  }
}
