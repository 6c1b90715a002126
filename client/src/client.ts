import type { Address } from "./address";
import { announce } from "./announce";
import type { End } from "./connection/closeCodes";
import { createConversation } from "./connection/conversation";
import type { Transport } from "./connection/transport";
import { typedBeforeLive } from "./controls/earlyInput";
import { keepFocus } from "./controls/focus";
import { attributeWritten } from "./controls/held";
import { createTyped } from "./controls/typed";
import { run } from "./effects";
import { listen } from "./events/listen";
import { measure } from "./measure";
import { createNavigation } from "./navigation";
import { openPage } from "./page/livePage";
import type { Place } from "./place";
import { reloading } from "./reloadOnce";
import { renewLogin } from "./renewal";
import { createStatus, flightsChanged } from "./status";
import type { Diff, Hello, Numbered } from "./wire/messages";

/** Makes the page live: puts the parts together and hands on what happens. Gives what ends it for good. */
export function start(place: Place, transport: Transport, address: Address): () => void {
  let isPatching = false;
  let isBehind: boolean | undefined;
  const status = createStatus(place);
  const typed = createTyped();
  const page = openPage(place, {
    controlWriting: typed.controlWriting,
    controlWritten(element, name) {
      attributeWritten(element, name);
      typed.controlWritten(element, name);
    },
  });
  const { connection, outbox } = createConversation(transport, {
    whereWeAre: () => ({
      token: place.said.token,
      url: address.current(),
      rebuild: isBehind || page.isLost() || undefined,
    }),
    joined,
    messageReceived,
    connectionLost: status.connecting,
    connectionEnded,
    flightsChanged: (before, now) => flightsChanged(place, before, now),
    eventsLost: (refs) => announce(place.events, "lost", { refs }),
  });
  const navigate = createNavigation(place, address, outbox.send);
  const changes = listen(place, outbox, typed, () => isPatching);

  function connectionEnded(end: End): void {
    if (end === "reload" && reloading(place, true)) address.reload();
    else status.show(end === "taken" ? "disconnected" : "error");
  }

  function joined({ mode, same }: Hello): void {
    if (mode === "rejoin") {
      isBehind = !same;
      page.sessionReplaced();
      outbox.sessionReplaced(!!same);
      typed.eventsLost();
      // Otherwise what the user typed goes up after the whole drawing.
      if (same) changes.recover();
    }
    reloading(place, false);
    status.show("live");
  }

  function messageReceived(message: Numbered): void {
    if (message[0] === "n") return navigate(message);
    if (message[0] === "d") return diffReceived(message);
    const [, , , ref, code] = message;
    answered(ref, false);
    announce(place.events, "failure", { ref, code });
  }

  function diffReceived([, seq, , ref, patch = [], effects = [], templates = []]: Diff): void {
    const refocus = keepFocus();
    isPatching = true;
    templates.forEach(page.templateReceived);
    if (patch.length) measure(() => page.apply(patch));
    effects.forEach((effect) => run(place, effect));
    answered(ref, true);
    refocus();
    isPatching = false;
    if (patch[0] === "p") {
      isBehind = false;
      changes.recover();
    }
    announce(place.events, "patched", { seq, ref });
  }

  function answered(ref: number, isDone: boolean): void {
    outbox.answered(ref, isDone);
    typed.eventsAnswered(ref);
  }

  status.connecting();
  typedBeforeLive(place.root, typed);
  changes.recover();
  connection.open();
  renewLogin(place.said, () => connectionEnded("reload"));
  return connection.leave;
}
