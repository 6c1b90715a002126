import { DEBOUNCE, THROTTLE } from "./bindings";

interface Waiting {
  readonly element: Element;
  readonly kind: string;
  readonly fire: () => void;
  readonly timer?: ReturnType<typeof setTimeout>;
}

/** Slows events down as `ls-debounce` and `ls-throttle` ask. */
export class Pace {
  private waiting: Waiting[] = [];
  private readonly lastFired = new WeakMap<Element, Map<string, number>>();

  /** `bound` has the binding, `element` is where the event happened; either may say how to slow down. */
  run(element: Element, bound: Element, kind: string, fire: () => void): void {
    const setting = (name: string): string | null => element.getAttribute(name) ?? bound.getAttribute(name);
    const debounce = setting(DEBOUNCE);
    const throttle = Number(setting(THROTTLE));
    if (debounce !== null) this.debounce({ element, kind, fire }, debounce);
    else if (!throttle || this.isDue(element, kind, throttle)) fire();
    // The last change of a throttled field must not be lost: it goes out when the field is left.
    else if (kind === "change") this.wait({ element, kind, fire });
  }

  /** The element was left: what waits goes out now. */
  elementLeft(element: Element): void {
    this.take((waiting) => waiting.element === element).forEach(({ fire }) => fire());
  }

  /** The form is sent with all its fields: what waits is not needed any more. */
  formSubmitted(form: HTMLFormElement): void {
    this.take(({ element }) => (element as HTMLInputElement).form === form);
  }

  private debounce(waiting: Waiting, setting: string): void {
    if (setting === "blur") return this.wait(waiting);
    const timer = setTimeout(() => this.elementPaused(waiting), Number(setting));
    this.wait({ ...waiting, timer });
  }

  private elementPaused({ element, kind, fire }: Waiting): void {
    this.take((other) => other.element === element && other.kind === kind);
    fire();
  }

  private isDue(element: Element, kind: string, pause: number): boolean {
    const fired = this.lastFired.get(element) ?? new Map<string, number>();
    this.lastFired.set(element, fired);
    const due = Date.now() - (fired.get(kind) ?? -Infinity) >= pause;
    if (due) fired.set(kind, Date.now());
    return due;
  }

  private wait(waiting: Waiting): void {
    this.take(({ element, kind }) => element === waiting.element && kind === waiting.kind);
    this.waiting.push(waiting);
  }

  private take(which: (waiting: Waiting) => boolean): Waiting[] {
    const taken = this.waiting.filter(which);
    this.waiting = this.waiting.filter((waiting) => !taken.includes(waiting));
    taken.forEach(({ timer }) => clearTimeout(timer));
    return taken;
  }
}
