import type { Highlight, Refusal } from "../../core/model/highlight.ts";
import type { ImportProblemKind } from "../../core/model/import-problem.ts";
import type { Undo } from "../acts/library-acts.ts";

/** A record of a file that can't be read. */
export interface BrokenRecord {
  /** Its place in the file, from 1. */
  readonly position: number;
  /** What it calls itself; null where it does not say. */
  readonly id: string | null;
  readonly kind: ImportProblemKind;
  /** In English, naming the field that is wrong. */
  readonly message: string;
}

/** One highlight in the reader's version and in the file's. */
export interface VersionPair {
  readonly yours: Highlight;
  readonly theirs: Highlight;
}

/** What importing a file would do. */
export interface ImportPreview {
  readonly fileName: string;
  readonly added: readonly Highlight[];
  readonly updated: readonly VersionPair[];
  /** How many are there already as they are in the file. */
  readonly unchanged: number;
  readonly bothChanged: readonly VersionPair[];
  readonly broken: readonly BrokenRecord[];
  /** Whether the file ends in the middle. */
  readonly isBrokenOff: boolean;
  /** All that could be read. */
  readonly incoming: readonly Highlight[];
}

/** What came of reading a file. `closed`: the browser does not give its bytes. */
export type ImportReading =
  | { readonly kind: "read"; readonly preview: ImportPreview }
  | { readonly kind: "empty" | "too-big" | "closed" | "unreadable" | "unknown" }
  | { readonly kind: "refused"; readonly reason: Refusal };

/** What came of an import. */
export type ImportResult =
  | {
      readonly kind: "imported";
      readonly added: number;
      readonly updated: number;
      readonly keptBoth: number;
      readonly undo: Undo;
    }
  | { readonly kind: "refused"; readonly reason: Refusal };

/** What the import page can do. */
export interface ImportActs {
  /** Reads a file in slices; the page stays usable. `onProgress` hears what part is read, from 0 to 1. */
  read(file: File, onProgress: (part: number) => void, signal: AbortSignal): Promise<ImportReading>;
  run(preview: ImportPreview): Promise<ImportResult>;
}

/** Bytes of the largest file that is read: 100,000 highlights with long notes, and still in memory twice over. */
export const MOST_FILE_BYTES = 200_000_000;
