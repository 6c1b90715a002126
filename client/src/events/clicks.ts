import type { Outbox } from "../connection/outbox";
import { isSubmitButton } from "../controls/held";
import { boundAt, CLICK, valuesOf } from "./bindings";
import type { Pace } from "./pace";

/** Whether the user asked for another tab or window. */
export const wantsOwnTab = (event: MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button > 0;

/** `ls-click`: one at a time for each element. */
export class Clicks {
  constructor(
    private readonly outbox: Outbox,
    private readonly pace: Pace,
  ) {}

  clicked(event: MouseEvent): void {
    const element = boundAt(event, CLICK);
    if (!element || event.defaultPrevented) return;
    const link = element.closest("a[href]") ?? (event.target as Element).closest("a[href]");
    if (link && wantsOwnTab(event)) return;
    if (link || isSubmitButton(element)) event.preventDefault();
    this.pace.run(element, element, "click", () => this.send(element));
  }

  private send(element: Element): void {
    if (this.outbox.isWaiting(element, "click") || !element.hasAttribute(CLICK)) return;
    this.outbox.send({ name: element.getAttribute(CLICK)!, payload: valuesOf(element), element, kind: "click" });
  }
}
