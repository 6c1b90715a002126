import { changeBinding, CLICK, KEEP } from "../events/bindings";
import { type Control, hasSlot, isControl, isText, reset, setBack } from "./control";

/** What is known of a control that the user changed. */
interface Entry {
  /** The user changed it, and no event has carried that. */
  unsent: boolean;
  /** The newest event that carried it. */
  ref: number;
}

/** Whether a later event, or a plain submit, will say what the control holds. */
export const isReported = (control: Control): boolean =>
  !!changeBinding(control) || (!!control.form && !control.hasAttribute(CLICK));

/**
 * Remembers which controls the user changed, and settles what they show: a control follows the server, but not while the user
 * types, not before every event that carried it is answered, and not while no event has carried it.
 */
export class Typed {
  private readonly entries = new Map<Control, Entry>();
  private answered = 0;

  /** `ref` is the newest event: the click that changed the control, where nothing else will report it. */
  userChanged(control: Control, ref: number): void {
    Object.assign(this.entry(control), isReported(control) ? { unsent: true } : { ref });
  }

  /** An event carried what these controls hold. */
  eventCarried(controls: Iterable<Element>, ref: number): void {
    for (const control of controls) {
      const entry = isControl(control) && this.entries.get(control);
      if (entry) Object.assign(entry, { unsent: false, ref });
    }
  }

  /** All events up to this one are answered, and the patch of the answer is applied. */
  eventsAnswered(ref: number): void {
    this.answered = Math.max(this.answered, ref);
    for (const [control, { unsent }] of this.entries) {
      if (!this.isHeld(control, false)) setBack(control);
      if (!control.isConnected || (!unsent && !changeBinding(control))) this.entries.delete(control);
    }
  }

  /** The fields of a form went through: it starts anew. */
  submitAccepted(form: HTMLFormElement): void {
    for (const control of form.elements) {
      if (!isControl(control)) continue;
      this.entries.delete(control);
      if (hasSlot(control)) setBack(control);
      else if (!control.closest(`[${KEEP}]`)) reset(control);
    }
  }

  controlLeft(control: Control): void {
    if (!this.isHeld(control, false, null)) setBack(control);
  }

  /** The server is about to write: what is held must not follow the attribute. */
  controlWriting(element: Element): void {
    // A value assigned once, even to itself, no longer follows its attribute.
    if (isControl(element) && isText(element) && this.isHeld(element, true)) element.value = element.value;
  }

  controlWritten(element: Element): void {
    const control = element.localName === "option" ? element.closest("select") : element;
    if (isControl(control) && !this.isHeld(control, true)) setBack(control);
  }

  /** What the user changed and no answered event has settled, seen from an answer up to `ref`; after a rejoin nothing is settled. */
  unsettled(ref: number): Control[] {
    return this.controls().filter((control) => {
      const entry = this.entry(control);
      return entry.unsent || entry.ref > ref || (!hasSlot(control) && !!changeBinding(control));
    });
  }

  /** All controls that the user changed and that have not been submitted. */
  controls(): Control[] {
    return [...this.entries.keys()];
  }

  /** The control was built anew and holds what the old one held. */
  controlReplaced(old: Control, control: Control): void {
    this.entries.set(control, this.entry(old));
    this.entries.delete(old);
  }

  /** No answer will come for what was sent. */
  eventsLost(): void {
    for (const [control, entry] of this.entries) Object.assign(entry, { unsent: isReported(control), ref: 0 });
  }

  private isHeld(control: Control, written: boolean, focused = document.activeElement): boolean {
    const { unsent = false, ref = 0 } = this.entries.get(control) ?? {};
    if (ref > this.answered || (control === focused && isText(control))) return true;
    return unsent && (!written || !!changeBinding(control));
  }

  private entry(control: Control): Entry {
    const entry = this.entries.get(control) ?? { unsent: false, ref: 0 };
    this.entries.set(control, entry);
    return entry;
  }
}
