import { counted, number } from "./counted-en.ts";
import { libraryDataEn } from "./library-data-en.ts";
import type { LibraryStrings } from "./library-strings.ts";

const highlights = (count: number) => counted(count, "highlight");

/** The library page in English. */
export const libraryEn: LibraryStrings = {
  title: "Library",
  sections: {
    entities: "Entities",
    timeline: "Timeline",
    figures: "Figures",
    relations: "Relations",
    sources: "Sources",
    highlights: "Highlights",
    import: "Import",
    privacy: "Privacy",
    settings: "Settings",
    about: "About",
  },
  sectionsLabel: "Sections of the library",
  unknownRoute: "There is no such page in the library.",
  unknownRouteHint: (path) => `The address ends in “${path}”, which names nothing here.`,
  allHighlights: "All highlights",
  loading: "Reading your highlights …",
  partLoading: "Bringing this part in …",
  partFailed: "This part of the library could not be loaded. Sinogloss may have just been updated.",
  reload: "Reload the page",
  highlightGone: "This highlight is not kept any more.",

  searchLabel: "Search quotes, notes and titles",
  searchHint: "Words of a quote, a note or a title …",
  indexing: "Getting the search ready …",
  filters: "Filters",
  filterBy: { entity: "Mentions", tag: "Tag", colour: "Colour", site: "Site", state: "State", date: "Kept" },
  from: "From",
  to: "To",
  filterHint: { entity: "Name of an entity …", tag: "Tag …", site: "Site …" },
  noneWith: (value) => `No highlight has “${value}”.`,
  states: { anchored: "In place", moved: "Moved", orphaned: "Not found", unseen: "Not looked for yet" },
  activeFilters: "Filters in use",
  fromDay: (date) => `From ${date}`,
  toDay: (date) => `Until ${date}`,
  quoted: (words) => `“${words}”`,
  filterOf: (field, value) => `${field}: ${value}`,
  removeFilter: (label) => `Remove the filter ${label}`,
  clearFilters: "Clear the filters",
  thisComputer: "Files on this computer",
  untitled: "Page without a title",

  found: highlights,
  foundOf: (count, all) => `${number(count)} of ${highlights(all)}`,
  arrangement: "Arrange",
  byArticle: "By article",
  byDate: "By date",
  pages: "Pages of the list",
  pageOf: (page, all) => `Page ${number(page)} of ${number(all)}`,
  previousPage: "Previous",
  nextPage: "Next",
  keptHere: highlights,
  listLabel: "Your highlights",
  noHighlights: "You have kept nothing yet.",
  noHighlightsHint:
    "Select a passage on any page and press the dot beside it, or choose “Keep this passage” from the menu of the right mouse button. What you keep appears here.",
  nothingFound: "No highlight matches.",
  nothingFoundHint: "Remove a filter, or search for fewer words.",
  orphanCount: (count) =>
    count === 1
      ? "1 highlight is no longer found on its page."
      : `${number(count)} highlights are no longer found on their pages.`,
  damaged: (count) =>
    count === 1
      ? "1 highlight is damaged and can’t be read, nor has a backup a whole copy."
      : `${number(count)} highlights are damaged and can’t be read, nor has a backup whole copies.`,
  deleteDamaged: "Delete what is damaged",
  showOrphans: "Show",

  select: (quote) => `Select “${quote}”`,
  selected: (count) => `${number(count)} selected`,
  selectFound: (count) => `Select all ${number(count)}`,
  clearSelection: "Clear selection",
  selectionActions: "What to do with the selected highlights",
  tagSelected: "Add a tag",
  untagSelected: "Remove a tag",
  tagName: "Tag",
  apply: "Apply",
  openExport: "Export …",
  exportSelected: "Export",
  deleteSelected: "Delete",

  actionsLabel: "What to do with this highlight",
  edit: "Edit",
  doneEditing: "Done",
  editLabel: "Colour, note and tags",
  openPage: "Open at the passage",
  opensInNewTab: "opens in a new tab",
  contextLabel: "Where it stood",
  lookAgain: "Look for it again",
  reattach: "Re-attach by selecting",
  looking: "Looking for it on the open page …",
  foundAgain: "Found: it stands on the page again.",
  stillMissing: "Still not found on the page.",
  pageOpened: "The page has been opened. What is found there is noted here.",
  reattachStarted: "The page is open: select the passage this highlight belongs to.",
  pageSilent: "The page gave no answer. It may not have loaded, or no extension may read it.",
  variantHeading: "Changed in two places",
  variantHint: "Both versions were kept. Choose which to go on with.",
  keepThis: "Keep this one",
  keepOther: "Keep the other",
  keepBoth: "Keep both",
  thisVersion: "This one",
  otherVersion: "The other",
  cardMissing: "The knowledge base has no card for this any more.",

  deleted: (count) => (count === 1 ? "Highlight deleted" : `${highlights(count)} deleted`),
  tagged: (count, tag) => `“${tag}” added to ${highlights(count)}`,
  untagged: (count, tag) => `“${tag}” removed from ${highlights(count)}`,
  variantSettled: "One version kept",
  variantChanged: "One of the two was changed in the meantime, so both are still there.",
  undone: "Undone",
  undoneBut: (left) =>
    left === 1
      ? "Undone, but for 1 highlight that was changed since"
      : `Undone, but for ${number(left)} highlights that were changed since`,
  data: libraryDataEn,
};
