/** Keeps a quiet connection alive and notices one that is dead: a beat that found no answer by the next one. */
export class Beats {
  private timer?: ReturnType<typeof setInterval>;
  private quiet = true;
  private asked = false;

  constructor(
    private readonly send: () => void,
    private readonly dead: () => void,
  ) {}

  /** `longest` is the silence in milliseconds that the server accepts. */
  start(longest: number): void {
    this.stop();
    this.timer = setInterval(() => this.tick(), longest / 2);
  }

  stop(): void {
    clearInterval(this.timer);
    this.asked = false;
  }

  messageSent(): void {
    this.quiet = false;
  }

  messageReceived(): void {
    this.asked = false;
  }

  private tick(): void {
    if (this.asked) this.dead();
    else if (this.quiet) {
      this.asked = true;
      this.send();
    }
    this.quiet = true;
  }
}
