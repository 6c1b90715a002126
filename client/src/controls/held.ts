import { keepFocus } from "./focus";
import { isControl, isSubmitButton, isTyped } from "./control";

/** Elements of forms whose submit is under way, with the property that keeps them from being changed or used twice. */
const held = new WeakMap<Element, "disabled" | "readOnly">();

/** Holds a form's fields and submit buttons; the function returned lets them go. */
export function holdForm(form: HTMLFormElement): () => void {
  const refocus = keepFocus();
  const elements = [...form.elements] as HTMLInputElement[];
  elements.forEach(hold);
  return () => {
    elements.forEach(release);
    refocus();
  };
}

function hold(element: HTMLInputElement): void {
  const property = isSubmitButton(element) ? "disabled" : isControl(element) && isTyped(element) && "readOnly";
  if (!property || element[property]) return;
  held.set(element, property);
  element[property] = true;
}

function release(element: HTMLInputElement): void {
  const property = held.get(element);
  if (property) element[property] = false;
  held.delete(element);
}

/** From now on the server says whether this element is disabled or read-only. */
export function attributeWritten(element: Element, name: string): void {
  if (held.get(element)?.toLowerCase() === name) held.delete(element);
}
