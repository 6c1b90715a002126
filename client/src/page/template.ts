import { walk } from "./places";
import type { Context, Slot } from "./slot";

/** Makes clones of a template: nodes that nobody else has seen yet, with their slots. */
export type Clone = () => { nodes: DocumentFragment; slots: Slot[] };

/** Reads a template's markup once. Its slots are found again by paths, which hold in our own clones only, never in the page. */
export function readTemplate(html: string, context: Context): Clone {
  const content = parse(html, context);
  const places: { path: number[]; name: string }[] = [];
  const met = ({ node, name }: Slot): unknown => places.push({ path: pathTo(node, content), name });
  walk(content, met, (node) => node.data || met({ node, name: "" }));
  return () => {
    // Cloned in the template's own document: custom elements wake up, and images load, only once their slots are filled.
    const nodes = content.cloneNode(true) as DocumentFragment;
    return { nodes, slots: places.map(({ path, name }) => ({ node: nodeAt(nodes, path), name })) };
  };
}

/** A <template> takes rows and cells without a table around them; SVG and MathML need their own element around them. */
function parse(html: string, context: Context): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = context ? `<${context}>${html}</${context}>` : html;
  const { content } = template;
  if (context) content.replaceChildren(...content.firstChild!.childNodes);
  return content;
}

function pathTo(node: Node, root: Node): number[] {
  const parent = node.parentNode!;
  const path = parent === root ? [] : pathTo(parent, root);
  return [...path, [...parent.childNodes].indexOf(node as ChildNode)];
}

const nodeAt = (root: Node, path: readonly number[]): Element | Comment =>
  path.reduce((node, index) => node.childNodes[index]!, root) as Element;
