import type { LibraryRoute } from "../core/library/library-route.ts";
import type { EntityNames } from "../core/model/entity-card.ts";
import type { EntityKey, EntityRef } from "../core/model/ids.ts";
import type { ClaimDesk } from "../ui/card/card-view.ts";
import type { HighlightStrings } from "../ui/strings/highlight-strings.ts";
import type { KnowledgeStrings } from "../ui/strings/knowledge-strings.ts";
import type { LibraryStrings } from "../ui/strings/library-strings.ts";
import type { PlotStrings } from "../ui/strings/plots-strings.ts";
import type { SettingsStrings } from "../ui/strings/settings-strings.ts";
import type { Strings } from "../ui/strings/strings.ts";

/** What every piece of the library needs to print itself: handed down whole. */
export interface LibraryView extends ClaimDesk {
  readonly strings: Strings;
  readonly highlightStrings: HighlightStrings;
  readonly words: LibraryStrings;
  readonly knowledgeWords: KnowledgeStrings;
  readonly plotWords: PlotStrings;
  readonly settingsWords: SettingsStrings;
  /** BCP 47 tag that dates and numbers are formatted by. */
  readonly lang: string;
  /** The reader's day, ISO. */
  readonly today: string;
  /** What entities are called; one that is missing came with a knowledge base since replaced. */
  readonly names: ReadonlyMap<EntityKey, EntityNames>;
  /** Tags in use, most used first. */
  readonly knownTags: readonly string[];
  readonly openEntity: (entity: EntityRef) => void;
  /** Goes to a place of the library, leaving a step in the tab's history. */
  readonly go: (route: LibraryRoute) => void;
  /** The same without a step: for what changes at each letter typed. */
  readonly replace: (route: LibraryRoute) => void;
}

/** The part of a view that is of one language. */
export type LibraryWords = Pick<
  LibraryView,
  "strings" | "highlightStrings" | "words" | "knowledgeWords" | "plotWords" | "settingsWords" | "lang"
>;
