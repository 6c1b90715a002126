import type { Context } from "./slot";

/** Elements of SVG and MathML whose children are HTML again (HTML standard, "HTML integration point"). */
const HTML_INSIDE = /^(foreignObject|desc|title|m[inos]|mtext)$/;

/** The context for what is put into this parent; a fragment has none of its own. */
export function contextIn(parent: Node | null, around: Context): Context {
  const { namespaceURI, localName } = parent as Element;
  if (!namespaceURI) return around;
  return HTML_INSIDE.test(localName)
    ? ""
    : namespaceURI.endsWith("svg")
      ? "svg"
      : namespaceURI.endsWith("ML")
        ? "math"
        : "";
}
