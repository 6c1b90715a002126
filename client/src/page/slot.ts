import type { Attributes, Value, Values } from "../wire/values";

/** The element in whose namespace markup is read; empty for HTML. */
export type Context = "" | "svg" | "math";

/** A place that a value fills: an attribute, a spread (`...`), an element's content (`*`), or what follows a comment (no name). */
export interface Slot {
  readonly node: Element | Comment;
  readonly name: string;
  /** A piece or list after the comment. */
  inner?: Content | undefined;
  /** What ends a piece, a list or raw HTML after the comment. */
  end?: Comment | undefined;
  /** The classes that the server gave. */
  given?: readonly string[];
  /** The attributes that the server gave, in a spread. */
  spread?: Attributes | undefined;
}

/** One drawing of a template: its slots, in document order. */
export interface Piece {
  readonly fingerprint: string | undefined;
  readonly slots: Slot[];
  readonly rows?: undefined;
}

/** A piece in a list. It ends where the next row's marker or the list's end stands. */
export interface Row extends Piece {
  readonly key: string;
  readonly marker: Comment;
  /** What is to be put into the page, of a row just built. */
  readonly nodes?: DocumentFragment;
}

/** A keyed list: its rows, in their order, and the comment that ends it. */
export interface List {
  readonly slots?: undefined;
  rows: Row[];
  end: Comment;
}

export type Content = Piece | List;

/** Hears what the server writes on elements: the user or a lock may have changed the same meanwhile. */
export interface ControlListener {
  controlWriting(element: Element): void;
  controlWritten(element: Element, name: string): void;
}

/** What pieces and lists need to show values. `entry` is `["p", template, Value...]` or a row, with its key in the first place. */
export interface Builder extends ControlListener {
  fingerprint(template: unknown): string | undefined;
  instance(entry: Values, context: Context): { readonly piece: Piece; readonly nodes: DocumentFragment };
  fill(piece: Piece, entry: Values, context: Context): void;
  patch(piece: Piece, patch: readonly (Value | undefined)[]): void;
}

/** Whether a new piece can be written into the one that is there. */
export const agrees = (builder: Builder, piece: Piece, entry: Values): boolean =>
  piece.fingerprint === builder.fingerprint(entry[1]);
