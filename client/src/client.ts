import { type Address } from "./address";
import { announce } from "./announce";
import { Conversation, type ConversationListener } from "./connection/conversation";
import type { Flight } from "./connection/outbox";
import { followPage } from "./connection/pageLife";
import type { Transport } from "./connection/transport";
import { carryInputs } from "./controls/carry";
import { keepFocus } from "./controls/focus";
import { Held } from "./controls/held";
import { typedBeforeLive } from "./controls/earlyInput";
import { Typed } from "./controls/typed";
import { run } from "./effects";
import type { Changes } from "./events/changes";
import { listen } from "./events/listen";
import { measure } from "./measure";
import { Navigation } from "./navigation";
import { LivePage } from "./page/livePage";
import { reloadHelped, reloadOnce } from "./reloadOnce";
import { Status } from "./status";
import type { Diff, Failure, Hello, Navigate } from "./wire/messages";

/** What a page needs from outside. */
export interface Surroundings {
  readonly script: HTMLElement;
  readonly transport: Transport;
  readonly address: Address;
}

/** One live page: puts the parts together and hands on what happens. */
export class Client implements ConversationListener {
  private readonly ending = new AbortController();
  private readonly status = new Status();
  private readonly typed = new Typed();
  private readonly held = new Held();
  private readonly page: LivePage;
  private readonly conversation: Conversation;
  private readonly navigation: Navigation;
  private readonly changes: Changes;
  private flights: readonly Flight[] = [];
  private isPatching = false;
  private drawingDue = false;

  constructor(private readonly surroundings: Surroundings) {
    const { script, transport, address } = surroundings;
    const { signal } = this.ending;
    this.page = new LivePage(script, this);
    this.conversation = new Conversation(transport, this);
    const { outbox, connection } = this.conversation;
    this.navigation = new Navigation(address, outbox);
    this.changes = listen(outbox, this.typed, this.held, () => !this.isPatching, signal);
    document.addEventListener("click", (event) => this.navigation.linkClicked(event), { signal });
    addEventListener("popstate", () => this.navigation.addressChanged(), { signal });
    followPage(connection, signal);
    this.status.connecting();
    typedBeforeLive(this.typed);
    if (!this.page.isLost) this.changes.recover();
    connection.open();
  }

  /** Lets go of the page. */
  stop(): void {
    this.ending.abort();
    this.conversation.connection.leave();
  }

  controlWriting(element: Element): void {
    this.typed.controlWriting(element);
  }

  controlWritten(element: Element, name: string): void {
    this.held.attributeWritten(element, name);
    this.typed.controlWritten(element);
  }

  whereWeAre(): { token: string; url: string; rebuild?: boolean } {
    const { script, address } = this.surroundings;
    const where = { token: script.dataset.token ?? "", url: address.current() };
    return this.page.isLost ? { ...where, rebuild: true } : where;
  }

  joined(hello: Hello): void {
    if (hello.mode === "rejoin") this.sessionReplaced(!!hello.same);
    else this.drawingDue = this.page.isLost;
    reloadHelped();
    this.status.live();
  }

  diffReceived({ seq, ref, patch, templates, effects }: Diff): void {
    this.page.templatesReceived(templates);
    if (patch.length) this.apply(() => this.page.apply(patch), ref, patch[0] === "p");
    effects.forEach(run);
    this.eventsAnswered(ref, false);
    if (this.drawingDue && patch[0] === "p") this.drawn();
    announce("patched", { seq, ref });
  }

  navigateReceived(navigate: Navigate): void {
    this.navigation.navigateReceived(navigate);
  }

  failureReceived({ ref, code }: Failure): void {
    this.eventsAnswered(ref, true);
    announce("failure", { ref, code });
  }

  flightsChanged(flights: readonly Flight[]): void {
    this.status.flightsChanged(this.flights, flights);
    this.flights = flights;
  }

  eventsLost(refs: readonly number[]): void {
    announce("lost", { refs });
  }

  connectionLost(): void {
    this.status.connecting();
  }

  connectionEnded(sequel: "reload" | "taken" | "error"): void {
    if (sequel === "taken") this.status.disconnected();
    else if (sequel === "error" || !reloadOnce(this.surroundings.address)) this.status.failed();
  }

  wireUsed(direction: "up" | "down", text: string): void {
    if (document.documentElement.dataset.lsWire !== undefined) announce("wire", { direction, text });
  }

  private sessionReplaced(same: boolean): void {
    this.page.sessionReplaced();
    this.conversation.outbox.sessionReplaced(same);
    this.typed.eventsLost();
    if (same) this.drawn();
    else this.drawingDue = true;
  }

  /** The page shows what the new session drew; what the user typed goes up again. */
  private drawn(): void {
    this.drawingDue = false;
    this.changes.recover();
    this.typed.eventsAnswered(0);
  }

  private apply(task: () => void, ref: number, whole: boolean): void {
    const putBack = carryInputs(this.typed, ref, whole);
    const refocus = keepFocus();
    this.isPatching = true;
    try {
      measure(task);
      putBack();
      refocus();
    } finally {
      this.isPatching = false;
    }
  }

  private eventsAnswered(ref: number, failed: boolean): void {
    this.conversation.outbox.answered(ref, failed);
    this.typed.eventsAnswered(ref);
  }
}
