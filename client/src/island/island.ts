import { IslandPage } from "./islandPage";

/** The live pages by the ids of their islands. */
const pages = new Map<string, IslandPage>();

/**
 * A live view inside a page that is none. Frameworks replace parts of a page as they like: an island that comes into the document in
 * the place of one with its id takes over what that showed, with its connection and all that the user has typed.
 */
export class Island extends HTMLElement {
  connectedCallback(): void {
    const known = pages.get(this.id);
    if (!known?.goesOnIn(this)) pages.set(this.id, new IslandPage(this));
  }

  disconnectedCallback(): void {
    const { id } = this;
    const page = pages.get(id);
    // Whoever replaces a part of the document has put the new one in by then.
    setTimeout(() => {
      if (!page || page.isShown()) return;
      page.leave();
      if (pages.get(id) === page) pages.delete(id);
    });
  }
}
