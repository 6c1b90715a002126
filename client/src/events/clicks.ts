import type { Outbox } from "../connection/outbox";
import { isSubmitButton } from "../controls/control";
import { boundAt, CLICK, valuesOf, wantsOwnTab } from "../controls/bindings";
import type { Pace } from "./pace";

/** `ls-click`: one at a time for each element. */
export const clicks =
  ({ send, isWaiting }: Outbox, pace: Pace) =>
  (event: MouseEvent): void => {
    const element = boundAt(event, CLICK);
    if (!element || event.defaultPrevented) return;
    const link = boundAt(event, "href");
    if (link && wantsOwnTab(event)) return;
    if (link || isSubmitButton(element)) event.preventDefault();
    pace.run(element, element, "click", () => {
      if (!isWaiting(element, "click")) send(element.getAttribute(CLICK)!, valuesOf(element), element, "click");
    });
  };
