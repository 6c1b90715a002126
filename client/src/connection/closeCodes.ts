/** What follows when a connection ends for good. */
export type End = "error" | "reload" | "taken";

/** Chapter 7 of the protocol. After all other codes, which are the network's or say so, the page comes back. */
export const ENDS: Readonly<Record<number, End>> = {
  1008: "reload",
  1009: "error",
  4400: "error",
  4401: "reload",
  4403: "reload",
  4404: "taken",
  4409: "taken",
  4413: "error",
  4426: "reload",
  4500: "error",
};

/** The codes after which the page comes back, but not to its session. */
export const REJOIN = [4410, 4429, 4503];

/** The server has had too much of this page: it comes back late. */
export const FLOOD = 4429;
