import { refuse } from "../wire/malformed";
import { isScalar, isValues, type Scalar, type Value, type Values } from "../wire/values";
import { contextIn } from "./context";
import { fillList, patchList } from "./list";
import { nodesUpTo, parse } from "./nodes";
import { agrees, type Builder, type Content, type Context, type List, type Piece, type Slot } from "./slot";

/** Writes a slot in text position. A `whole` value is written into the content that agrees with it. */
export function writeText(builder: Builder, slot: Slot, value: Value, around: Context, whole?: boolean): void {
  const { inner, node } = slot;
  if (isScalar(value)) return show(slot, value);
  if (!isValues(value)) refuse("Diff", "text", value);
  const context = contextIn(node.parentNode, around);
  const [kind, html] = value;
  const isList = kind === "l";
  if (kind === "h") return showRaw(slot, parse(String(html), context), whole);
  if (!isList && kind !== "p") return patch(builder, inner, value);
  const isKept = whole && inner && (isList ? inner.rows : agrees(builder, inner as Piece, value));
  if (!isKept) build(builder, slot, value, context);
  if (slot.inner!.rows) fillList(builder, slot.inner as List, value, context);
  else if (isKept) builder.fill(inner as Piece, value, context);
}

function patch(builder: Builder, inner: Content | undefined, patch: Values): void {
  if (!inner) refuse("Diff", "patch", patch);
  if (inner.rows) patchList(builder, inner, patch);
  else builder.patch(inner, patch);
}

/** Puts a new piece, or a list without rows, into a slot. */
function build(builder: Builder, slot: Slot, value: Values, context: Context): void {
  const built = value[0] === "p" && builder.instance(value, context);
  const end = put(slot, built ? [built.nodes] : []);
  slot.inner = built ? built.piece : { rows: [], end };
}

/** Puts nodes into a slot, and a comment that ends them. */
function put(slot: Slot, nodes: readonly Node[]): Comment {
  const end = new Comment("/");
  clear(slot);
  slot.node.after(...nodes, end);
  return (slot.end = end);
}

/** Raw HTML of a `whole` value that is there already stays: its frames would load again. */
function showRaw(slot: Slot, nodes: DocumentFragment, whole?: boolean): void {
  const { inner, node, end } = slot;
  const shown = end && !inner && nodesUpTo(end, node.nextSibling);
  const isKept = whole && shown && isSame(shown, nodes.childNodes);
  if (!isKept) put(slot, [nodes]);
}

const isSame = (some: readonly Node[], others: NodeListOf<Node>): boolean =>
  some.length === others.length && some.every((node, at) => node.isEqualNode(others[at]!));

function show(slot: Slot, value: Scalar): void {
  if (value === true) refuse("Diff", "text", value);
  if (slot.end) clear(slot);
  const text = String(value ?? "");
  const shown = textAfter(slot);
  if (!shown) text && slot.node.after(text);
  else if (shown.data !== text) shown.data = text;
}

function clear(slot: Slot): void {
  const { node, end } = slot;
  if (end) for (const inside of nodesUpTo(end, node.nextSibling)) inside.remove();
  // Literal text after the slot must not be taken for its text.
  if (end?.nextSibling?.nodeType === 3) end.data = ";";
  else (end ?? textAfter(slot))?.remove();
  slot.inner = slot.end = undefined;
}

/** Browsers' translators put <font> elements where our text was; the text is ours again with the next value. */
function textAfter({ node }: Slot): Text | undefined {
  while (node.nextSibling?.nodeName === "FONT") node.nextSibling.remove();
  return node.nextSibling?.nodeType === 3 ? (node.nextSibling as Text) : undefined;
}
