import { decode } from "../wire/decode";
import { Malformed } from "../wire/malformed";
import type { Hello, Numbered } from "../wire/messages";
import { Backoff } from "./backoff";
import { Beats } from "./beats";
import { type Sequel, sequelOf } from "./closeCodes";
import type { Link, Transport } from "./transport";

/** Hears what the connection brings, and is asked what to say first. */
export interface ConnectionListener {
  greeting(rejoin: boolean): object;
  joined(hello: Hello): void;
  messageReceived(message: Numbered): void;
  connectionLost(): void;
  connectionEnded(sequel: "reload" | "taken" | "error"): void;
  wireUsed(direction: "up" | "down", text: string): void;
}

/** A server that accepted the connection but has not answered the hello by then is not there. */
const HELLO_PATIENCE = 10_000;

/** The connection of a page: opens it, says hello, keeps it alive, opens it again. */
export class Connection {
  isLive = false;
  private link?: Link;
  /** What an earlier link still says is not heard. */
  private attempt = 0;
  private stopped = false;
  private rejoin = false;
  private timer?: ReturnType<typeof setTimeout>;
  private readonly backoff = new Backoff();
  private readonly beats = new Beats(
    () => this.send('["b"]'),
    () => this.drop(),
  );

  constructor(
    private readonly transport: Transport,
    private readonly listener: ConnectionListener,
  ) {}

  /** Opens the connection now, unless it is open or given up. */
  open(): void {
    if (this.link || this.stopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.drop(), HELLO_PATIENCE);
    const attempt = ++this.attempt;
    const current = (run: () => void): void => (attempt === this.attempt ? run() : undefined);
    this.link = this.transport.open({
      linkOpened: () => current(() => this.opened()),
      messageReceived: (text) => current(() => this.received(text)),
      linkClosed: (code) => current(() => this.closed(sequelOf(code))),
    });
  }

  /** Lets the connection go; `open` brings it back. */
  leave(): void {
    this.link?.close();
    this.lost();
  }

  send(text: string): void {
    this.listener.wireUsed("up", text);
    this.beats.messageSent();
    this.link?.send(text);
  }

  /** What came cannot be read, or cannot be applied: the page is honestly marked, not silently stale. */
  fail(problem: unknown): void {
    console.error(`${problem instanceof Malformed ? problem.message : problem} Reload the page.`);
    this.link?.close(4400);
    this.closed("error");
  }

  private opened(): void {
    this.send(JSON.stringify(["hello", this.listener.greeting(this.rejoin)]));
  }

  private received(text: unknown): void {
    this.beats.messageReceived();
    try {
      this.listener.wireUsed("down", String(text));
      const message = decode(text);
      if (message.tag === "hello") this.joined(message.hello);
      else if (message.tag !== "b") this.listener.messageReceived(message);
    } catch (problem) {
      this.fail(problem);
    }
  }

  private joined(hello: Hello): void {
    clearTimeout(this.timer);
    this.isLive = true;
    this.rejoin = false;
    this.backoff.joined();
    this.beats.start(hello.beat);
    this.listener.joined(hello);
  }

  /** The other end does not answer any more, whatever the browser says of the connection. */
  private drop(): void {
    this.link?.close();
    this.closed("resume");
  }

  private closed(sequel: Sequel): void {
    this.lost();
    if (sequel === "resume" || sequel === "rejoin" || sequel === "later") return this.retry(sequel);
    this.stopped = true;
    this.listener.connectionEnded(sequel);
  }

  private retry(sequel: Sequel): void {
    this.rejoin ||= sequel !== "resume";
    const delay = this.backoff.afterClose(sequel === "later");
    this.timer = setTimeout(() => this.openIfSeen(), delay);
  }

  /** A hidden page, or one without a network, waits until it is shown and online. */
  private openIfSeen(): void {
    if (!document.hidden && navigator.onLine) this.open();
  }

  private lost(): void {
    this.link = undefined;
    this.attempt++;
    this.isLive = false;
    clearTimeout(this.timer);
    this.beats.stop();
    this.listener.connectionLost();
  }
}
