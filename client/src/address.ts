/** The page's address, and the ways to change it. */
export interface Address {
  /** Path and query as shown. */
  current(): string;
  load(url: string): void;
  patch(url: string): void;
  replace(url: string): void;
  reload(): void;
}

export const address: Address = {
  current: () => location.pathname + location.search,
  load: (url) => location.assign(url),
  patch: (url) => history.pushState(null, "", url),
  replace: (url) => history.replaceState(null, "", url),
  reload: () => location.reload(),
};
