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
  readonly jumpInCard: string;
  readonly stillReading: string;
  readonly noMentions: string;
  readonly noMentionsHint: string;
  readonly siteOff: string;
  readonly siteOffHint: string;
  readonly unreachable: string;
  readonly unreachableHint: string;
  readonly absent: string;
  readonly absentHint: string;
  /** The label of the switch for the site the reader is on; an empty host is a file on this computer. */
  siteSwitch(host: string): string;
  /** Over the highlights of the open page. */
  readonly yourHighlights: string;
  showHighlight(quote: string): string;
  readonly hasNote: string;
  allOnPage(count: number): string;
  readonly lookAgain: string;
  readonly reattach: string;
  /** The way to the library. */
  readonly allHighlights: string;
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
