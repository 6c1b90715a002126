import { refuse } from "../wire/malformed";
import type { Connection } from "./connection";

const PAUSE = 250;

/** Counts the messages that were applied, and tells the server so: with the next event, or alone after a pause. */
export interface Acks {
  /** The number applied last. */
  applied(): number;
  /** The number for an event that goes out now. */
  ride(): number;
  /** A session was joined: its numbers begin at 1 where it is a new one. */
  joined(window: number, anew: boolean): void;
  /** Whether this message is to be applied; throws where one before it is missing. */
  isNext(seq: number): boolean;
  messageApplied(seq: number): void;
}

export function createAcks({ send, isLive }: Connection): Acks {
  let applied = 0;
  let told = 0;
  let window = 0;
  let timer: ReturnType<typeof setTimeout>;

  function ride(): number {
    clearTimeout(timer);
    return (told = applied);
  }

  /** A session that was joined meanwhile knows what is applied, or counts anew. */
  const tell = (): unknown => isLive() && told < applied && send(["a", ride()]);

  return {
    applied: () => applied,
    ride,
    joined(size, isNew) {
      window = size;
      if (isNew) applied = 0;
      told = applied;
    },
    isNext(seq) {
      if (seq > applied + 1) refuse("Message", "seq", seq);
      return seq > applied;
    },
    messageApplied(seq) {
      applied = seq;
      clearTimeout(timer);
      if (seq - told >= window / 2) tell();
      else timer = setTimeout(tell, PAUSE);
    },
  };
}
