import { isControl, isText } from "./control";

/** Keeps a form from being changed or sent twice while its submit is under way. */
export class Held {
  private readonly properties = new Map<Element, "disabled" | "readOnly">();

  /** Holds the form's fields and submit buttons; the function returned lets them go. */
  hold(form: HTMLFormElement): () => void {
    const focused = document.activeElement as HTMLElement | null;
    const held = [...form.elements].filter((element) => this.holdElement(element));
    return () => {
      held.forEach((element) => this.release(element));
      if (focused?.isConnected && document.activeElement === document.body) focused.focus({ preventScroll: true });
    };
  }

  /** From now on the server says whether this element is disabled or read-only. */
  attributeWritten(element: Element, name: string): void {
    if (this.properties.get(element)?.toLowerCase() === name) this.properties.delete(element);
  }

  private holdElement(element: Element): boolean {
    const property = isSubmitButton(element) ? "disabled" : isControl(element) && isText(element) && "readOnly";
    if (!property || (element as HTMLInputElement)[property]) return false;
    this.properties.set(element, property);
    return ((element as HTMLInputElement)[property] = true);
  }

  private release(element: Element): void {
    const property = this.properties.get(element);
    if (property) (element as HTMLInputElement)[property] = false;
    this.properties.delete(element);
  }
}

/** Whether a click on the element submits its form. */
export const isSubmitButton = (element: Element): boolean =>
  element.matches("button,input") && /^(submit|image)$/.test((element as HTMLButtonElement).type);
