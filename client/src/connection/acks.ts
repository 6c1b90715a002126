const PAUSE = 250;

export type Arrival = "next" | "repeat" | "gap";

/** Counts the messages that were applied, and tells the server so: with the next event, or alone after a pause. */
export class Acks {
  /** The sequence number applied last. */
  applied = 0;
  private told = 0;
  private window = Infinity;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly send: (seq: number) => void) {}

  /** A session was joined: its numbers begin at 1 where it is a new one. */
  joined(window: number, anew: boolean): void {
    this.window = window;
    if (anew) this.applied = this.told = 0;
  }

  arrival(seq: number): Arrival {
    return seq <= this.applied ? "repeat" : seq === this.applied + 1 ? "next" : "gap";
  }

  messageApplied(seq: number): void {
    this.applied = seq;
    clearTimeout(this.timer);
    if (seq - this.told >= this.window / 2) this.tell();
    else this.timer = setTimeout(() => this.tell(), PAUSE);
  }

  /** The number for an event that goes out now. */
  ride(): number {
    this.stop();
    return (this.told = this.applied);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private tell(): void {
    this.send(this.ride());
  }
}
