import { IslandPage } from "./islandPage";

/** The live pages by the ids of their islands. */
const pages = new Map<string, IslandPage>();

/**
 * A live view inside a page that is none. Frameworks replace parts of a page as they like: an island that comes into the document in
 * the place of one with its id takes over what that showed, with its connection and all that the user has typed.
 */
export class Island extends HTMLElement {
  private page?: IslandPage | undefined;

  connectedCallback(): void {
    const known = this.page ?? pages.get(this.id);
    this.page = known?.goesOnIn(this) ? known : new IslandPage(this);
    if (this.id) pages.set(this.id, this.page);
  }

  disconnectedCallback(): void {
    const { page } = this;
    // Whoever replaces a part of the document has put the new one in by then.
    setTimeout(() => {
      if (!page!.isShown()) this.abandon(page!);
    });
  }

  /** Nobody took the page over. If this island comes back it has to ask for all of it. */
  private abandon(page: IslandPage): void {
    page.leave();
    if (pages.get(this.id) === page) pages.delete(this.id);
    this.page = undefined;
    delete this.dataset.root;
    this.replaceChildren();
  }
}
