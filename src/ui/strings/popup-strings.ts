import type { BriefTexts } from "../../core/knowledge/page-brief-words.ts";
import type { UnreadKind } from "../../core/model/unread-kind.ts";

/** Something that is so, and what follows from it or can be done. */
export interface Explained {
  readonly text: string;
  readonly hint: string;
}

/** Every text of the toolbar popup in one language, beside the card's own (Strings). */
export interface PopupStrings {
  readonly title: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly results: string;
  resultCount(count: number): string;
  nothingFound(query: string): string;
  readonly nearest: string;
  readonly onThisPage: string;
  mentions(count: number): string;
  /** The name of the button that scrolls the page to an entity's next mention. */
  jumpTo(name: string): string;
  /** The same in the entity's card, with how often the page names it. */
  jumpInCard(count: number): string;
  readonly stillReading: string;
  readonly noMentions: string;
  readonly noMentionsHint: string;
  /** Why the extension is off on a page, by the setting that keeps it off. */
  readonly off: {
    readonly everywhere: Explained;
    readonly site: Explained;
    readonly elsewhere: Explained;
    rule(pattern: string): Explained;
  };
  /** Why a page could not be read, and what the reader can do. */
  readonly unread: Readonly<Record<Exclude<UnreadKind, "permission">, Explained>>;
  /** The same where the reader has not allowed it; null for a site whose name the browser keeps to itself. */
  notAllowed(host: string | null): Explained;
  /** The button that asks for it. */
  allow(host: string | null): string;
  readonly notGranted: string;
  /** The button that brings the extension into a page that was open before it. */
  readonly readNow: string;
  /** The button that opens the browser's own page about the extension. */
  readonly openAccess: string;
  /** The label of the switch for everything. */
  readonly everywhereSwitch: string;
  /** Which of the reader's rules decides for a site. */
  byRule(pattern: string): string;
  /** The label of the switch for the site the reader is on; an empty host is a file on this computer. */
  siteSwitch(host: string): string;
  /** Over the highlights of the open page. */
  readonly yourHighlights: string;
  showHighlight(quote: string): string;
  readonly hasNote: string;
  allOnPage(count: number): string;
  readonly fewerOnPage: string;
  readonly lookAgain: string;
  readonly reattach: string;
  /** The way to the library's highlights. */
  readonly allHighlights: string;
  /** The ways to the library's entities, to a search there, and to its settings. */
  readonly library: string;
  searchInLibrary(query: string): string;
  readonly settings: string;
  /** Told after a jump: the page has scrolled, which a screen reader does not hear. */
  shownOnPage(name: string): string;
  goneFromPage(name: string): string;
  readonly copyBrief: string;
  readonly briefCopied: string;
  readonly briefRefused: string;
  readonly briefFailed: string;
  readonly brief: BriefTexts;
  /** The label of the switch for painting highlights on the site; an empty host is a file on this computer. */
  paintSwitch(host: string): string;
  restoredFromBackup(date: string, count: number): string;
  readonly exportReminder: string;
  readonly exportNow: string;
  readonly dismiss: string;
  readonly cardMissing: string;
  readonly loadFailed: string;
  readonly loadFailedHint: string;
}
