import { refuse } from "../wire/malformed";

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
  connectionLost(): void;
}

export function createAcks(send: (message: unknown[]) => void): Acks {
  let applied = 0;
  let told = 0;
  let window = 0;
  let timer: ReturnType<typeof setTimeout>;
  const stop = (): void => clearTimeout(timer);
  const tell = (): void => send(["a", ride()]);

  function ride(): number {
    stop();
    return (told = applied);
  }

  return {
    applied: () => applied,
    ride,
    joined(size, anew) {
      window = size;
      if (anew) applied = told = 0;
    },
    isNext(seq) {
      if (seq > applied + 1) refuse("Message", "the number", seq);
      return seq > applied;
    },
    messageApplied(seq) {
      applied = seq;
      stop();
      if (seq - told >= window / 2) tell();
      else timer = setTimeout(tell, PAUSE);
    },
    connectionLost: stop,
  };
}
