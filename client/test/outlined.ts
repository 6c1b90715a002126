/** A document in lines, node by node, with what its controls hold: the same text as the test kit's Outlined makes of its own. */
export function outlined(node: Node, indent = ""): string[] {
  if (node instanceof Text) return [indent + JSON.stringify(node.data)];
  if (node instanceof Comment) return [indent + `<!--${node.data}-->`];
  const lines = [...node.childNodes].flatMap((child) => outlined(child, indent + " "));
  return [indent + tag(node as Element), ...lines];
}

function tag(element: Element): string {
  const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
  const words = attributes.map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`);
  return element.localName + words.join("") + holds(element);
}

function holds(element: Element): string {
  if (!element.matches("input,textarea,select")) return "";
  const { type, checked, value } = element as HTMLInputElement;
  return /^(checkbox|radio)$/.test(type) ? ` .checked=${checked}` : ` .value=${JSON.stringify(value)}`;
}
