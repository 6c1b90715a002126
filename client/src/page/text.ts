import { refuse } from "../wire/malformed";
import { isScalar, type Scalar, type Value, type Values } from "../wire/values";
import { contextIn } from "./context";
import { fillList, patchList } from "./list";
import { isText } from "./places";
import { agrees, type Builder, type Content, type Context, type Slot } from "./slot";

/** Writes a slot in text position. A `whole` value is written into the content that agrees with it. */
export function writeText(builder: Builder, slot: Slot, value: Value, around: Context, whole?: boolean): void {
  const { content, node } = slot;
  if (isScalar(value)) return show(slot, value);
  const context = contextIn(node.parentNode, around);
  if (!isNew(value)) patch(builder, content, value);
  else if (whole && content && accepts(builder, content, value)) {
    if (content.rows) fillList(builder, content, value, context);
    else builder.fill(content, value, context);
  } else build(builder, slot, value, context);
}

/** Whether the value brings a new piece or list, not a patch of what is there. */
const isNew = ([kind]: Values): boolean => kind === "p" || kind === "l";

const accepts = (builder: Builder, content: Content, value: Values): boolean =>
  content.rows ? value[0] === "l" : value[0] === "p" && agrees(builder, content, value);

function patch(builder: Builder, content: Content | undefined, patch: Values): void {
  if (!content) refuse("Diff", "patch", patch);
  if (content.rows) patchList(builder, content, patch);
  else for (let at = 0; at < patch.length; at += 2) builder.write(content, patch[at], patch[at + 1]);
}

function build(builder: Builder, slot: Slot, value: Values, context: Context): void {
  const end = document.createComment("/");
  let nodes = new DocumentFragment();
  let content: Content = { rows: [], end };
  if (value[0] === "p") ({ piece: content, nodes } = builder.instance(value, context));
  nodes.append(end);
  if (content.rows) fillList(builder, content, value, context);
  clear(slot);
  slot.node.after(nodes);
  Object.assign(slot, { content, end });
}

function show(slot: Slot, value: Scalar): void {
  if (value === true) refuse("Diff", "text", value);
  if (slot.content) clear(slot);
  const text = String(value ?? "");
  const next = textAfter(slot);
  if (!isText(next)) text && slot.node.after(text);
  else if (next.data !== text) next.data = text;
}

function clear(slot: Slot): void {
  const { node, end } = slot;
  while (end && node.nextSibling !== end) node.nextSibling!.remove();
  // Literal text after the slot must not be taken for its text.
  if (end && isText(end.nextSibling)) end.data = ";";
  else if (end) end.remove();
  else if (isText(textAfter(slot))) node.nextSibling!.remove();
  slot.content = slot.end = undefined;
}

/** Browsers' translators put <font> elements where our text was; the text is ours again with the next value. */
function textAfter({ node }: Slot): ChildNode | null {
  while (node.nextSibling?.nodeName === "FONT") node.nextSibling.remove();
  return node.nextSibling;
}
