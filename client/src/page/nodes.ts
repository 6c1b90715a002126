import type { Context } from "./slot";

/** A <template> takes rows and cells without a table around them; SVG and MathML need their own element around them. */
export function parse(html: string, context: Context): DocumentFragment {
  const { content } = Object.assign(document.createElement("template"), {
    innerHTML: context ? `<${context}>${html}</${context}>` : html,
  });
  if (context) content.replaceChildren(...content.firstChild!.childNodes);
  return content;
}

/** The nodes from the first one up to an end, which is none of them. */
export function nodesUpTo(end: Node, first: Node | null): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let node = first as ChildNode | null; node && node !== end; node = node.nextSibling) nodes.push(node);
  return nodes;
}
