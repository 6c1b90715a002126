import { decode } from "../wire/decode";
import type { Hello, Numbered } from "../wire/messages";
import { createAcks } from "./acks";
import { type Connection, type ConnectionListener, createConnection } from "./connection";
import { createOutbox, type Flight, type Outbox, type OutboxListener } from "./outbox";
import type { Transport } from "./transport";

/** Hears what the server says, in order, each message once. */
export interface ConversationListener
  extends OutboxListener, Pick<ConnectionListener, "connectionLost" | "connectionEnded"> {
  /** Said in each hello; `rebuild` where the page lost its markers. */
  whereWeAre(): object;
  joined(hello: Hello): void;
  messageReceived(message: Numbered): void;
}

export interface Conversation {
  readonly connection: Connection;
  readonly outbox: Outbox;
}

/** The browser's end of a live session: numbers what goes up, checks the numbers of what comes down, and resumes. */
export function createConversation(transport: Transport, listener: ConversationListener): Conversation {
  let epoch: number;
  // Kept here only, so that no other page of this browser can take the session.
  let resume: string | undefined;

  const connection = createConnection(transport, {
    ...listener,
    greeting(rejoin) {
      if (rejoin) resume = undefined;
      return ["hello", { v: 2, ...listener.whereWeAre(), seq: acks.applied(), ref: outbox.lastSent(), resume }];
    },
    textReceived(text) {
      const message = decode(text);
      if (message[0] === "hello") joined(message[1]);
      else if (message[0] !== "b") received(message);
    },
  });
  const acks = createAcks(connection);
  const outbox = createOutbox(deliver, listener);

  function joined(hello: Hello): void {
    ({ resume, epoch } = hello);
    connection.joined(hello.beat);
    acks.joined(hello.window, hello.mode !== "resume");
    // First, since a script that hears that the page is live may send at once.
    if (hello.mode !== "rejoin") outbox.resumed(hello.ref);
    listener.joined(hello);
  }

  function received(message: Numbered): void {
    const [, seq, itsEpoch] = message;
    if (!acks.isNext(seq)) return;
    if (itsEpoch === epoch) listener.messageReceived(message);
    acks.messageApplied(seq);
  }

  function deliver(flight: Flight): boolean {
    if (!connection.isLive()) return false;
    const { ref, name, payload } = flight;
    flight.message ??= ["e", ref, acks.ride(), epoch, name, ...(Object.keys(payload).length ? [payload] : [])];
    connection.send(flight.message);
    return true;
  }

  return { connection, outbox };
}
