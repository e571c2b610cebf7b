/** Why nothing of a tab could be read. */
export const UNREAD_KINDS = [
  /** A page of the browser's own, or one whose address it keeps to itself: a blank tab, a page's source. */
  "browser",
  /** A page of an extension. */
  "extension",
  /** A shop for extensions, which browsers let none into. */
  "store",
  "pdf",
  /** The source of a page, as the browser shows it. */
  "source",
  /** A file of this computer, which extensions may read only where the reader says so. */
  "file",
  /** The reader has not allowed the extension to read this page. */
  "permission",
  "loading",
  /** A document that is no page of text: XML, a drawing. */
  "data",
  /** What the browser shows in the place of a page that did not come. */
  "error",
  /** The browser lets us in nowhere here, and does not say why. */
  "refused",
  /** Our content script is not there: the page was open before the extension was. */
  "absent",
] as const;
export type UnreadKind = (typeof UNREAD_KINDS)[number];
