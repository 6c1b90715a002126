/** Says that what the server sent does not fit. The connection ends with 4400, and the page is marked. */
export function refuse(where: string, what: string, value: unknown): never {
  throw new Error(`${where}: ${what} ${JSON.stringify(value)} does not fit.`);
}
