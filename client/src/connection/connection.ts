import { watch } from "../wireTap";
import { backoff, wasStable } from "./backoff";
import { type End, ENDS, FLOOD, REJOIN } from "./closeCodes";
import type { Link, Transport } from "./transport";

/** Hears what the connection brings, and is asked what to say first. */
export interface ConnectionListener {
  greeting(rejoin: boolean): unknown[];
  /** Throws where the text cannot be read or applied. */
  textReceived(text: string): void;
  connectionLost(): void;
  connectionEnded(end: End): void;
}

export interface Connection {
  isLive(): boolean;
  /** Opens the connection now, unless it is open or given up. */
  open(): void;
  /** The hello was answered: `beat` is the time in milliseconds within which the server wants to hear from us. */
  joined(beat: number): void;
  send(message: unknown[]): void;
  /** Closes the connection for good; nobody is told. */
  leave(): void;
}

/** A server that accepted the connection but has not answered the hello by then is not there. */
const HELLO_PATIENCE = 10_000;

/** Close code: what came cannot be read or applied. */
const MALFORMED = 4400;

/** The connection of a page: opens it, says hello, keeps it alive, opens it again. */
export function createConnection(transport: Transport, listener: ConnectionListener): Connection {
  let link: Link | undefined;
  let attempt = 0;
  let failures = 0;
  let liveSince = 0;
  let beat = 0;
  let isAsked = false;
  let isOver = false;
  let rejoin = false;
  let timer: ReturnType<typeof setTimeout>;

  /** One thing is waited for at a time: the answer to a hello, the next beat, or the next attempt. */
  function wait(task: () => void, delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(task, delay);
  }

  function open(): void {
    if (link || isOver) return;
    const current = ++attempt;
    // What an earlier link still says is not heard.
    const heard =
      <A>(hear: (said: A) => void) =>
      (said: A): void =>
        current === attempt ? hear(said) : undefined;
    wait(drop, HELLO_PATIENCE);
    link = transport({
      linkOpened: heard<void>(() => send(listener.greeting(rejoin))),
      messageReceived: heard(received as (text: unknown) => void),
      linkClosed: heard(closed),
    });
  }

  function received(text: string): void {
    isAsked = false;
    watch("down", text);
    try {
      listener.textReceived(text);
    } catch (problem) {
      // A page that cannot follow is marked as such; it must not look live and be stale.
      console.error(`${(problem as Error).message} Reload the page.`);
      link?.close(MALFORMED);
      closed(MALFORMED);
    }
  }

  function send(message: unknown[]): void {
    const text = JSON.stringify(message);
    watch("up", text);
    link?.send(text);
    if (liveSince) wait(beatDue, beat / 2);
  }

  /** A beat that found no answer by the next one: the other end is dead, whatever the browser says of the connection. */
  function beatDue(): void {
    if (isAsked) return drop();
    isAsked = true;
    send(["b"]);
  }

  function drop(): void {
    link?.close();
    closed();
  }

  function closed(code = 0): void {
    if (liveSince && wasStable(liveSince)) failures = 0;
    lost();
    const end = ENDS[code];
    if (end) {
      isOver = true;
      return listener.connectionEnded(end);
    }
    rejoin ||= REJOIN.includes(code);
    wait(openIfSeen, backoff(failures++, code === FLOOD));
  }

  function lost(): void {
    clearTimeout(timer);
    link = undefined;
    attempt++;
    liveSince = 0;
    isAsked = false;
    listener.connectionLost();
  }

  function letGo(): void {
    link?.close();
    lost();
  }

  /** A hidden page, or one without a network, waits until it is shown and online. */
  function openIfSeen(): void {
    if (!document.hidden && navigator.onLine) open();
  }

  const gone = new AbortController();
  const hear = (kind: string, task: () => void): void => addEventListener(kind, task, gone);
  for (const kind of ["visibilitychange", "online", "pageshow"]) hear(kind, openIfSeen);
  // A page with an open connection could not go into the back/forward cache.
  hear("pagehide", letGo);

  return {
    isLive: () => !!liveSince,
    open,
    send,
    leave() {
      isOver = true;
      gone.abort();
      letGo();
    },
    joined(longest) {
      liveSince = Date.now();
      rejoin = false;
      beat = longest;
      wait(beatDue, beat / 2);
    },
  };
}
