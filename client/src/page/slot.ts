import type { Value, Values } from "../wire/values";

/** The namespace in which markup is read: the name of the element around it, empty for HTML. */
export type Context = "" | "svg" | "math";

/** A place that a value fills. */
export interface Slot {
  /** Shows a value; `around` is the context of a slot that has no parent element yet. */
  write(value: Value, around: Context): void;

  /** Shows a whole value, keeping what agrees with it. */
  reconcile(value: Value, around: Context): void;
}

/** A piece or a list: what stands between the two comments of a slot. */
export interface Content {
  patch(patch: Values): void;

  /** Whether the new value can be written into what is there. */
  accepts(value: Values): boolean;

  reconcile(value: Values, around: Context): void;
}

/** New content, with the comment that ends it as the last of its nodes. */
export interface Built {
  readonly content: Content;
  readonly nodes: DocumentFragment;
  readonly end: Comment;
}

/** What slots ask of the page around them. */
export interface Site {
  build(value: Values, context: Context): Built;
  buildRow(row: Value | undefined, context: Context): BuiltRow;
  fingerprint(template: Value | undefined): string | undefined;

  /** The server is about to write, or wrote, an attribute that the user or a lock may have changed meanwhile. */
  controlWriting(element: Element): void;
  controlWritten(element: Element, name: string): void;
}

/** What a list asks of the piece in a row. */
export interface RowPiece extends Content {
  readonly fingerprint: string;
  write(slot: Value | undefined, value: Value | undefined): void;
}

/** A piece in a list. It ends where the next row's marker or the list's end stands. */
export interface Row {
  readonly key: string;
  readonly marker: Comment;
  readonly piece: RowPiece;
}

export interface BuiltRow {
  readonly row: Row;
  readonly nodes: DocumentFragment;
}
