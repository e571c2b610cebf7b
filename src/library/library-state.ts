import type { KeptHighlight } from "../core/library/highlight-filter.ts";
import type { Refusal } from "../core/model/highlight.ts";
import type { Rejection } from "../core/model/rejection.ts";
import type { KeyBinding } from "../settings/read-key-bindings.ts";
import type { Settings } from "../settings/settings.ts";
import type { DamagedRow } from "../storage/user-rows.ts";
import type { LibraryNotice } from "./frame/library-notices.tsx";
import type { SearchHighlights } from "./highlights/use-highlight-list.ts";
import type { KnowledgeLoad } from "./knowledge/library-knowledge.ts";
import type { StorageFacts } from "./privacy/privacy-page.tsx";

/** The reader's highlights as the page has them so far. */
export type KeptState =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly reason: Refusal }
  | { readonly state: "loaded"; readonly kept: readonly KeptHighlight[] };

/** What the library shows, as it stands now. */
export interface LibraryState {
  readonly highlights: KeptState;
  /** A new function whenever the index behind it has changed. */
  readonly search: SearchHighlights;
  /** Whether the search does not know all highlights yet. */
  readonly isIndexing: boolean;
  readonly settings: Settings;
  /** What stands among the stored settings and can't be read, by name. */
  readonly dropped: readonly string[];
  /** The names that are not marked on single pages. */
  readonly onPages: readonly Rejection[];
  /** The keys as the browser has them; empty until they are read. */
  readonly keys: readonly KeyBinding[];
  readonly knowledge: KnowledgeLoad;
  /** Null until it is known. */
  readonly storage: StorageFacts | null;
  readonly notices: readonly LibraryNotice[];
  /** What stands in the database and can't be read. */
  readonly damaged: readonly DamagedRow[];
}

/** The highlights, none while they are not there. */
export function keptOf({ highlights }: LibraryState): readonly KeptHighlight[] {
  return highlights.state === "loaded" ? highlights.kept : NONE;
}

/** One list, so that nothing is worked out anew for another empty one. */
const NONE: readonly KeptHighlight[] = [];
