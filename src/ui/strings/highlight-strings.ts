import type { HighlightColour, Refusal, SightingStatus } from "../../core/model/highlight.ts";
import type { Language } from "../../core/model/language.ts";

/** How a highlight stands on its page; `seeking` while the page may still be loading. */
export type HighlightStatus = SightingStatus | "seeking";

/** What a highlight may hold, for messages that say so; lengths in characters. */
export interface RefusalNumbers {
  readonly leastQuote: number;
  readonly mostQuote: number;
  readonly mostAddress: number;
  readonly mostNote: number;
  readonly mostTags: number;
  readonly mostTag: number;
}

/** Every text of the pieces that highlights are shown and kept with, in one language. */
export interface HighlightStrings {
  readonly language: Language;
  readonly colour: string;
  readonly colours: Readonly<Record<HighlightColour, string>>;
  readonly note: string;
  readonly noteHint: string;
  readonly tags: string;
  readonly tagHint: string;
  readonly knownTags: string;
  removeTag(tag: string): string;
  tagAdded(tag: string): string;
  tagRemoved(tag: string): string;
  /** Before the entities a passage mentions. */
  readonly mentions: string;
  readonly statuses: Readonly<Record<HighlightStatus, string>>;
  readonly anchoredHint: string;
  /** Other words stand in the passage's place. */
  readonly rewordedHint: string;
  /** The same words stand in other surroundings. */
  readonly displacedHint: string;
  readonly orphanedHint: string;
  readonly keptWords: string;
  readonly foundWords: string;
  readonly showAll: string;
  readonly showLess: string;

  /** Names the toolbar beside a selection. */
  readonly toolbar: string;
  /** The dot that opens it. */
  readonly openToolbar: string;
  keepIn(colour: HighlightColour): string;
  readonly keepWithNote: string;
  readonly keepWithTags: string;
  readonly kept: string;
  readonly addNote: string;
  readonly addTags: string;
  readonly undo: string;
  readonly done: string;
  readonly cancel: string;
  readonly close: string;
  readonly pin: string;
  readonly unpin: string;

  /** Names a highlight's card. */
  readonly card: string;
  keptOn(date: string): string;
  /** Where a walk by keyboard stands (from 1) and the keys it goes on with; as in an entity's card. */
  walkHint(position: number, total: number): string;
  readonly copyCitation: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly linkCopied: string;
  readonly copyFailed: string;
  readonly remove: string;
  readonly openLibrary: string;

  readonly removed: string;
  readonly restored: string;
  readonly notKept: string;
  readonly noteSaved: string;
  readonly tagsSaved: string;
  readonly colourSaved: string;
  readonly changedBack: string;
  /** Two sides changed the same highlight. */
  readonly keptBoth: string;
  readonly undoLapsed: string;
  readonly evenPrivate: string;
  /** The selection holds no text that can be told from the page. */
  readonly nothingToKeep: string;
  /** The extension's background gave no answer. */
  readonly noAnswer: string;
  refusal(reason: Refusal, numbers: RefusalNumbers): string;

  readonly reattachPrompt: string;
  readonly reattachHere: string;
  readonly reattachWaiting: string;
  readonly reattached: string;
}
