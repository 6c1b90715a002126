import type { Context } from "./slot";

/** Elements of SVG and MathML whose children are HTML again (HTML standard, "HTML integration point"). */
const HTML_INSIDE = /^(foreignObject|desc|title|annotation-xml|mi|mo|mn|ms|mtext)$/;

/** The context for what is put into this parent; a fragment has none of its own. */
export function contextIn(parent: Node | null, around: Context): Context {
  if (!parent || parent.nodeType !== Node.ELEMENT_NODE) return around;
  const { namespaceURI, localName } = parent as Element;
  if (HTML_INSIDE.test(localName)) return "";
  return namespaceURI?.endsWith("/svg") ? "svg" : namespaceURI?.endsWith("/MathML") ? "math" : "";
}
