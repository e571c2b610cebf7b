import type { SightingStatus } from "../../core/model/highlight.ts";
import type { LibraryDataStrings } from "./library-data-strings.ts";

/** How a highlight was last seen, as filters name it. */
type ListedState = SightingStatus | "unseen";

/** Every text of the library page in one language, beside those of cards and of highlights themselves. */
export interface LibraryStrings {
  readonly title: string;
  readonly sections: Readonly<
    Record<
      | "entities"
      | "timeline"
      | "figures"
      | "relations"
      | "sources"
      | "highlights"
      | "import"
      | "privacy"
      | "settings"
      | "about",
      string
    >
  >;
  readonly sectionsLabel: string;
  readonly unknownRoute: string;
  unknownRouteHint(path: string): string;
  readonly allHighlights: string;
  readonly loading: string;
  readonly partLoading: string;
  readonly partFailed: string;
  readonly reload: string;
  readonly highlightGone: string;

  readonly searchLabel: string;
  readonly searchHint: string;
  readonly indexing: string;
  readonly filters: string;
  readonly filterBy: Readonly<Record<"entity" | "tag" | "colour" | "site" | "state" | "date", string>>;
  readonly from: string;
  readonly to: string;
  /** In the fields a filter is typed into. */
  readonly filterHint: Readonly<Record<"entity" | "tag" | "site", string>>;
  noneWith(value: string): string;
  readonly states: Readonly<Record<ListedState, string>>;
  readonly activeFilters: string;
  fromDay(date: string): string;
  toDay(date: string): string;
  quoted(words: string): string;
  /** What a chip says where its value alone could be of another field. */
  filterOf(field: string, value: string): string;
  removeFilter(label: string): string;
  readonly clearFilters: string;
  /** The site of files on this computer. */
  readonly thisComputer: string;
  readonly untitled: string;

  found(count: number): string;
  foundOf(count: number, all: number): string;
  readonly arrangement: string;
  readonly byArticle: string;
  readonly byDate: string;
  readonly pages: string;
  pageOf(page: number, all: number): string;
  readonly previousPage: string;
  readonly nextPage: string;
  keptHere(count: number): string;
  readonly listLabel: string;
  readonly noHighlights: string;
  readonly noHighlightsHint: string;
  readonly nothingFound: string;
  readonly nothingFoundHint: string;
  orphanCount(count: number): string;
  damaged(count: number): string;
  readonly deleteDamaged: string;
  readonly showOrphans: string;

  select(quote: string): string;
  selected(count: number): string;
  selectFound(count: number): string;
  readonly clearSelection: string;
  readonly selectionActions: string;
  readonly tagSelected: string;
  readonly untagSelected: string;
  readonly tagName: string;
  readonly apply: string;
  readonly openExport: string;
  readonly exportSelected: string;
  readonly deleteSelected: string;

  readonly actionsLabel: string;
  readonly edit: string;
  readonly doneEditing: string;
  readonly editLabel: string;
  readonly openPage: string;
  readonly opensInNewTab: string;
  readonly contextLabel: string;
  readonly lookAgain: string;
  readonly reattach: string;
  readonly looking: string;
  readonly foundAgain: string;
  readonly stillMissing: string;
  readonly pageOpened: string;
  readonly reattachStarted: string;
  readonly pageSilent: string;
  readonly variantHeading: string;
  readonly variantHint: string;
  readonly keepThis: string;
  readonly keepOther: string;
  readonly keepBoth: string;
  readonly thisVersion: string;
  readonly otherVersion: string;
  readonly cardMissing: string;

  deleted(count: number): string;
  tagged(count: number, tag: string): string;
  untagged(count: number, tag: string): string;
  readonly variantSettled: string;
  readonly variantChanged: string;
  readonly undone: string;
  /** Some were changed since and were left as they are. */
  undoneBut(left: number): string;
  readonly data: LibraryDataStrings;
}
