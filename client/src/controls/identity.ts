import { ISLAND } from "../names";
import { CHANGE, SUBMIT } from "./bindings";
import { type Control, isTick } from "./control";

const ROW = /^\d+ (.+)$/;

/** The same for an element and the one that takes its place: its island, then its id, else its form, name and the keys of the rows around it. */
export function identityOf(element: Element): string {
  const { id, name, form, value } = element as HTMLInputElement;
  const called = form && (form.id || form.getAttribute(SUBMIT) || form.getAttribute(CHANGE));
  return (
    (element.closest(ISLAND)?.id ?? "") +
    (id || String([called, name, isTick(element as Control) && value, rowKeys(element)]))
  );
}

/** The element in the page that takes the place of another one. */
export const successor = ({ localName }: Element, identity: string): HTMLInputElement | undefined =>
  [...document.querySelectorAll<HTMLInputElement>(localName)].find((element) => identityOf(element) === identity);

/** Up, and at each level back to the marker of a row. */
function rowKeys(element: Element): string[] {
  const keys: string[] = [];
  let node: Node | null = element;
  while (node) {
    const key: string | null | undefined = node.nodeType === 8 ? ROW.exec(node.nodeValue!)?.[1] : null;
    if (key) keys.push(key);
    node = (!key && node.previousSibling) || node.parentNode;
  }
  return keys;
}
