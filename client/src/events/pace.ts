import { DEBOUNCE, THROTTLE } from "../controls/bindings";
import { showCount } from "../count";
import type { Place } from "../place";

/** Slows events down as `ls-debounce` and `ls-throttle` ask. */
export interface Pace {
  /** `bound` has the binding, `element` is where the event happened; either may say how to slow down. */
  run(element: Element, bound: Element, kind: string, fire: () => void): void;
  /** The element was left: what waits goes out now. */
  elementLeft(element: Element): void;
  /** The form is sent with all its fields: what waits is not needed any more. */
  formSubmitted(form: HTMLFormElement): void;
}

/** What happens of one kind at one element. */
interface Channel {
  readonly element: Element;
  readonly kind: string;
  fired: number;
  timer?: ReturnType<typeof setTimeout> | undefined;
  waiting?: (() => void) | undefined;
}

export function createPace({ sign }: Place): Pace {
  let channels: Channel[] = [];

  function channelOf(element: Element, kind: string): Channel {
    const known = channels.find((channel) => channel.element === element && channel.kind === kind);
    const channel = known ?? { element, kind, fired: 0 };
    channels = [channel, ...channels.filter((other) => other !== channel && other.element.isConnected)];
    return channel;
  }

  function take(channel: Channel): (() => void) | undefined {
    const { waiting } = channel;
    clearTimeout(channel.timer);
    channel.timer = channel.waiting = undefined;
    showDelayed();
    return waiting;
  }

  /** Shows on the page's sign, for tests, how many events wait for the end of a pause. */
  function showDelayed(): void {
    showCount(sign, "lsDelayed", channels.filter(({ timer }) => timer).length);
  }

  return {
    run(element, bound, kind, fire) {
      const setting = (name: string): string | null => element.getAttribute(name) ?? bound.getAttribute(name);
      const debounce = setting(DEBOUNCE);
      const throttle = setting(THROTTLE);
      if (!debounce && !throttle) return fire();
      const channel = channelOf(element, kind);
      take(channel);
      if (!debounce && Date.now() - channel.fired >= +throttle!) {
        channel.fired = Date.now();
        return fire();
      }
      // The last change of a throttled field must not be lost: it goes out when the field is left.
      if (debounce || kind === "change") channel.waiting = fire;
      // Not a number: "blur".
      if (+debounce!) channel.timer = setTimeout(() => take(channel)?.(), +debounce!);
      showDelayed();
    },
    elementLeft(element) {
      for (const channel of channels) if (channel.element === element) take(channel)?.();
    },
    formSubmitted(form) {
      for (const channel of channels) if ((channel.element as HTMLInputElement).form === form) take(channel);
    },
  };
}
