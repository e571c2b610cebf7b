import type { Result } from "../core/basics/result.ts";
import type {
  Highlight,
  HighlightChanges,
  HighlightId,
  Sighting,
  WriteOutcome,
} from "../core/model/highlight.ts";
import type { EntityRef } from "../core/model/ids.ts";
import type { BackupState } from "./backups.ts";
import type { Act, ApplyOutcome, ApplyRule, BulkOutcome, TagChange } from "./bulk-highlights.ts";
import type { ImportOutcome } from "./import-highlights.ts";
import type { FoundHighlights, GivenNotice } from "./read-highlights.ts";
import type { StorageRefusal } from "./storage-refusal.ts";

/** What comes of asking the database: an answer, or why there is none. */
export type Asked<Value> = Promise<Result<Value, StorageRefusal>>;

/** What can be asked of the reader's highlights, and watched. A highlight that can't be read is named in `damaged`. */
export interface HighlightQuestions {
  /** The highlights of a page, by any of its keys, oldest first. */
  find(keys: readonly string[]): Asked<FoundHighlights>;
  /** How many highlights mention any of these entities. */
  countAbout(entities: readonly EntityRef[]): Asked<number>;
  /** Every highlight, oldest first. */
  all(): Asked<FoundHighlights>;
  /** Which version (`modified`) there is of every highlight: what a watch of thousands asks instead of them all. */
  versions(): Asked<ReadonlyMap<HighlightId, string>>;
  /** Those of these highlights that are there, in no order. */
  getMany(ids: readonly HighlightId[]): Asked<FoundHighlights>;
  /** Every tag in use, most used first, 200 at most. */
  tags(): Asked<readonly string[]>;
  /** How highlights were last found on their pages; those never seen again have none. */
  sightings(): Asked<readonly Sighting[]>;
  /** What the popup and the library tell the reader, until it is dismissed. */
  notices(): Asked<readonly GivenNotice[]>;
}

/**
 * The reader's highlights. Every write resolves only once its transaction is committed, and is then announced to open
 * tabs and backed up. Nothing here rejects: what fails is a refusal, and leaves what was there as it was.
 */
export interface HighlightStore extends HighlightQuestions {
  /** Keeps a highlight. One that is there already, by its id, is given back: safe to ask twice. */
  keep(highlight: Highlight): Promise<WriteOutcome>;
  change(id: HighlightId, changes: HighlightChanges): Promise<WriteOutcome>;
  /** Deletes a highlight; it can be restored for UNDO_MS, and is then taken out of every backup too. */
  delete(id: HighlightId): Promise<WriteOutcome>;
  restore(id: HighlightId): Promise<WriteOutcome>;
  /** Changes the tags of many. */
  changeTags(ids: readonly HighlightId[], change: TagChange): Asked<BulkOutcome>;
  /** Deletes many, damaged ones too. */
  deleteMany(ids: readonly HighlightId[]): Asked<BulkOutcome>;
  /** Merges highlights in, all or none. */
  import(incoming: readonly Highlight[]): Asked<ImportOutcome>;
  /**
   * Applies acts that were worked out from what the reader saw; a highlight changed since then stays as it is, and
   * under the rule `together` all of them do.
   */
  apply(acts: readonly Act[], rule?: ApplyRule): Asked<ApplyOutcome>;
  /** Takes acts back, under the same rules. What was deleted comes back as long as `restore` would bring it. */
  undo(acts: readonly Act[], rule?: ApplyRule): Asked<ApplyOutcome>;
  /** Deletes every highlight, what is in the trash, and every backup. Nothing brings them back. */
  eraseEverything(): Asked<null>;
  /** Notes how highlights were found on a page; those that are gone are passed over. */
  noteSightings(sightings: readonly Sighting[]): Asked<null>;
  dismissNotice(key: string): Asked<null>;
  /** When the first of the deletions can't be restored any more, in milliseconds since 1970; null where there is none. */
  lapsesAt(): Asked<number | null>;
  backupState(): Promise<BackupState>;
  /**
   * Does what an ended context left undone: takes lapsed deletions out of the database and the backups, writes the
   * backup and makes the page filter, where they are not of the last change.
   */
  maintain(): Promise<void>;
  /** Reads every highlight, so that damage is found, and mended from a backup, before it is come upon. */
  checkAll(): Promise<void>;
  /**
   * Answers a question now and after every change that touches the answer, made in any context, until the signal
   * aborts. The question may ask `questions` only, and await nothing else.
   */
  watch<Value>(
    question: (questions: HighlightQuestions) => Promise<Value>,
    onAnswer: (answer: Value) => void,
    signal: AbortSignal,
  ): void;
}
