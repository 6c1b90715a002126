import type { Diff, Failure, Hello, Navigate, Numbered } from "../wire/messages";
import { refuse } from "../wire/malformed";
import { Acks } from "./acks";
import { Connection, type ConnectionListener } from "./connection";
import { Outbox, type OutboxListener, type Wire } from "./outbox";
import type { Transport } from "./transport";

/** Hears what the server says, in order, each message once. */
export interface ConversationListener
  extends OutboxListener,
    Pick<ConnectionListener, "connectionLost" | "connectionEnded" | "wireUsed"> {
  /** Said in each hello: `rebuild` where the page lost its markers. */
  whereWeAre(): { token: string; url: string; rebuild?: boolean };
  joined(hello: Hello): void;
  diffReceived(diff: Diff): void;
  navigateReceived(navigate: Navigate): void;
  failureReceived(failure: Failure): void;
}

/** The browser's end of a live session: numbers what goes up, checks the numbers of what comes down, and resumes. */
export class Conversation implements ConnectionListener, Wire {
  readonly connection: Connection;
  readonly outbox: Outbox;
  private readonly acks = new Acks((seq) => this.send(JSON.stringify(["a", seq])));
  private epoch = 0;
  /** Kept here only, so that no other page of this browser can take the session. */
  private secret?: string;

  constructor(
    transport: Transport,
    private readonly listener: ConversationListener,
  ) {
    this.connection = new Connection(transport, this);
    this.outbox = new Outbox(this, listener);
  }

  get isLive(): boolean {
    return this.connection.isLive;
  }

  stamp(): [number, number] {
    return [this.acks.ride(), this.epoch];
  }

  send(text: string): void {
    this.connection.send(text);
  }

  greeting(rejoin: boolean): object {
    const resume = rejoin ? undefined : this.secret;
    return { v: 2, ...this.listener.whereWeAre(), seq: this.acks.applied, ref: this.outbox.lastSent, resume };
  }

  joined(hello: Hello): void {
    this.secret = hello.resume;
    this.epoch = hello.epoch;
    this.acks.joined(hello.window, hello.mode !== "resume");
    this.listener.joined(hello);
    if (hello.mode !== "rejoin") this.outbox.resumed(hello.ref);
  }

  messageReceived(message: Numbered): void {
    const arrival = this.acks.arrival(message.seq);
    if (arrival === "gap") refuse("Message", `number ${message.seq} came after ${this.acks.applied}`);
    if (arrival === "repeat") return;
    if (message.epoch === this.epoch) this.dispatch(message);
    this.acks.messageApplied(message.seq);
  }

  connectionLost(): void {
    this.acks.stop();
    this.listener.connectionLost();
  }

  connectionEnded(sequel: "reload" | "taken" | "error"): void {
    this.listener.connectionEnded(sequel);
  }

  wireUsed(direction: "up" | "down", text: string): void {
    this.listener.wireUsed(direction, text);
  }

  private dispatch(message: Numbered): void {
    if (message.tag === "d") this.listener.diffReceived(message);
    else if (message.tag === "n") this.listener.navigateReceived(message);
    else this.listener.failureReceived(message);
  }
}
