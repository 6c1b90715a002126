/** What the server sent cannot be read, or does not fit this page. The connection ends with 4400. */
export class Malformed extends Error {}

export function refuse(where: string, wrong: string): never {
  throw new Malformed(`${where}: ${wrong}.`);
}
