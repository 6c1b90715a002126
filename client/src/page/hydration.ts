import { List } from "./list";
import { Piece } from "./piece";
import { elementsAndComments, isComment } from "./places";
import type { Row, Site } from "./slot";
import { namedSlot, slotNames } from "./slots";
import { TextSlot } from "./textSlot";

/** A piece or list whose end was not met yet. The root and rows have no slot. */
interface Open {
  readonly piece?: Piece;
  readonly rows?: Row[];
  readonly slot?: TextSlot;
}

export interface Hydrated {
  readonly root: Piece;
  /** How many slots all pieces have together. */
  readonly slots: number;
}

const PIECE_OR_ROW = /^(\d+)(?: (\S+))?$/;

/** One walk over a page that the server drew: finds pieces, lists and slots by their markers and keeps references to them. */
class Hydration {
  private slots = 0;
  private readonly open: Open[];

  constructor(
    private readonly site: Site,
    readonly root: Piece,
  ) {
    this.open = [{ piece: root }];
  }

  /** Undefined where the markers do not fit together. */
  walk(node: Node): Hydrated | undefined {
    for (const found of elementsAndComments(node)) {
      if (!isComment(found)) this.elementMet(found);
      else if (!this.commentMet(found)) return undefined;
    }
    return this.open.length === 1 ? { root: this.root, slots: this.slots } : undefined;
  }

  private get top(): Open {
    return this.open.at(-1)!;
  }

  private elementMet(element: Element): void {
    for (const name of slotNames(element)) this.slotMet(namedSlot(this.site, element, name));
  }

  private slotMet<S extends Piece["slots"][number]>(slot: S): S {
    this.top.piece?.slots.push(slot);
    this.slots++;
    return slot;
  }

  private commentMet(comment: Comment): boolean {
    const { data } = comment;
    if (data === "/") return this.endMet(comment);
    const [, template, key] = PIECE_OR_ROW.exec(data) ?? [];
    if (key) return this.rowMet(comment, this.piece(template!), key);
    if (!template && data && data !== "*") return true;
    if (!this.top.piece) return false;
    const slot = this.slotMet(new TextSlot(this.site, comment));
    if (template) this.open.push({ piece: this.piece(template), slot });
    else if (data) this.open.push({ rows: [], slot });
    return true;
  }

  private rowMet(marker: Comment, piece: Piece, key: string): boolean {
    this.closeRow();
    const { rows } = this.top;
    rows?.push({ key, marker, piece });
    this.open.push({ piece });
    return !!rows;
  }

  private endMet(end: Comment): boolean {
    this.closeRow();
    const { slot, piece, rows } = this.top;
    slot?.contentFound(piece ?? new List(this.site, rows!, end), end);
    this.open.pop();
    return !!slot;
  }

  private closeRow(): void {
    if (this.open.length > 1 && !this.top.slot) this.open.pop();
  }

  private piece(template: string): Piece {
    return new Piece(this.site, this.site.fingerprint(+template) ?? "", []);
  }
}

/** Finds the slots of a page whose root is a piece of this template. Undefined where the markers do not fit together. */
export function hydrate(site: Site, page: Node, template: number): Hydrated | undefined {
  return new Hydration(site, new Piece(site, site.fingerprint(template) ?? "", [])).walk(page);
}
