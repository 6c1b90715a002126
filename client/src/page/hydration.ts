import { walk } from "./places";
import type { Builder, Content, List, Piece, Row, Slot } from "./slot";

/** Content whose end was not met yet. The root and rows are in no slot. */
interface Open {
  readonly content: Content;
  readonly slot?: Slot;
}

const PIECE_OR_ROW = /^(\d+)( \S+)?$/;

/**
 * One walk over a page that the server drew: finds pieces, lists and slots by their markers and keeps references to them.
 * Gives the root, or nothing where the markers do not fit together, or there are not as many slots as expected.
 */
export function hydrate(builder: Builder, page: Node, template: number, expected?: number): Piece | undefined {
  const piece = (template: number): Piece => ({ fingerprint: builder.fingerprint(template), slots: [] });
  const root = piece(template);
  const open: Open[] = [{ content: root }];
  let found = 0;
  let fits = true;

  const top = (): Open => open.at(-1)!;
  const slotMet = (slot: Slot): void => {
    const { slots } = top().content as Piece;
    fits &&= !!slots;
    slots?.push(slot);
    found++;
  };
  const closeRow = (): unknown => open.length > 1 && !top().slot && open.pop();

  function rowMet(row: Row): void {
    closeRow();
    const { rows } = top().content;
    fits &&= !!rows;
    rows?.push(row);
    open.push({ content: row });
  }

  function endMet(end: Comment): void {
    closeRow();
    const { slot, content } = top();
    fits &&= !!slot;
    if (!slot) return;
    Object.assign(content, { end });
    Object.assign(slot, { end, content });
    open.pop();
  }

  function commentMet(comment: Comment): void {
    const { data } = comment;
    const [, template, key] = PIECE_OR_ROW.exec(data) ?? [];
    if (!fits) return;
    if (data === "/") return endMet(comment);
    if (key) return rowMet({ ...piece(+template!), key: key.slice(1), marker: comment });
    if (data && data !== "*" && !template) return;
    const slot = { node: comment, name: "" };
    slotMet(slot);
    if (data) open.push({ slot, content: template ? piece(+template) : ({ rows: [] as Row[] } as List) });
  }

  walk(page, slotMet, commentMet);
  return fits && open.length === 1 && found === (expected ?? found) ? root : undefined;
}
