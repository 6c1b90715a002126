/** One connection to the server, from the attempt to open it to its end. */
export interface Link {
  send(text: string): void;
  close(code?: number): void;
}

/** Hears of a link. After `linkClosed` nothing follows. */
export interface LinkListener {
  linkOpened(): void;
  messageReceived(text: unknown): void;
  linkClosed(code: number): void;
}

/** A way to reach the server. */
export type Transport = (listener: LinkListener) => Link;
