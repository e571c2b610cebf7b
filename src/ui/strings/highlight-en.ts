import { number } from "./counted-en.ts";
import type { HighlightStrings } from "./highlight-strings.ts";

const colours = { yellow: "Yellow", green: "Green", blue: "Blue", pink: "Pink", purple: "Purple" } as const;

/** What highlights are shown and kept with, in English. */
export const highlightEn: HighlightStrings = {
  language: "en",
  colour: "Colour",
  colours,
  note: "Note",
  noteHint: "In your own words …",
  tags: "Tags",
  tagHint: "Add a tag …",
  knownTags: "Tags you use",
  removeTag: (tag) => `Remove the tag ${tag}`,
  tagAdded: (tag) => `Tag ${tag} added`,
  tagRemoved: (tag) => `Tag ${tag} removed`,
  mentions: "Mentions",
  statuses: { anchored: "In place", moved: "Moved", orphaned: "Not found", seeking: "Looking for it …" },
  anchoredHint: "It stands on the page as you kept it.",
  rewordedHint: "The page now has other words in its place.",
  displacedHint: "The same words now stand in other surroundings.",
  orphanedHint: "The page no longer has this passage. Your copy of it is kept.",
  keptWords: "You kept",
  foundWords: "The page now says",
  showAll: "Show all of it",
  showLess: "Show less",

  toolbar: "Keep this passage",
  openToolbar: "Keep this passage …",
  keepIn: (colour) => `Keep in ${colours[colour].toLowerCase()}`,
  keepWithNote: "Keep with a note",
  keepWithTags: "Keep with tags",
  kept: "Kept",
  addNote: "Note",
  addTags: "Tags",
  undo: "Undo",
  done: "Done",
  cancel: "Cancel",
  close: "Close",
  pin: "Keep open",
  unpin: "Don’t keep open",

  card: "Your highlight",
  keptOn: (date) => `Kept on ${date}`,
  walkHint: (position, total) => `Place ${position} of ${total} · ← → to go on · Esc to go back`,
  copyCitation: "Copy with citation",
  copyLink: "Copy share link",
  copied: "Copied, with its citation",
  linkCopied: "Link copied",
  copyFailed: "The browser did not allow the copy.",
  remove: "Delete",
  openLibrary: "Open in library",

  removed: "Highlight deleted",
  restored: "Highlight restored",
  notKept: "The passage is no longer kept",
  noteSaved: "Note saved",
  tagsSaved: "Tags saved",
  colourSaved: "Colour changed",
  changedBack: "Changed back",
  keptBoth:
    "This highlight was changed somewhere else as well. Both versions are kept: the other one stands here, yours beside it.",
  undoLapsed: "It is too late to undo this.",
  evenPrivate: "Keep this one all the same",
  nothingToKeep: "The selection holds no text that can be kept.",
  noAnswer: "Sinogloss gave no answer, so nothing was changed. Reload the page and try again.",
  refusal: (reason, numbers) => {
    switch (reason) {
      case "private-window":
        return "This is a private window, where nothing is kept unless you ask for it.";
      case "no-address":
        return "This page has no address one could come back to, so nothing on it can be kept.";
      case "address-too-long":
        return `The page’s address is longer than ${number(numbers.mostAddress)} characters, too long to be kept.`;
      case "quote-too-short":
        return `Select at least ${number(numbers.leastQuote)} characters: one alone could not be found again.`;
      case "quote-too-long":
        return `The selection is longer than ${number(numbers.mostQuote)} characters. Keep it in smaller parts.`;
      case "note-too-long":
        return `A note can have ${number(numbers.mostNote)} characters. This one is longer and was not saved.`;
      case "too-many-tags":
        return `A highlight can have ${number(numbers.mostTags)} tags. These are more and were not saved.`;
      case "tag-too-long":
        return `A tag can have ${number(numbers.mostTag)} characters. This one is longer and was not saved.`;
      case "storage-full":
        return "The disk is full, so this was not saved. What you kept before is still there.";
      case "storage-blocked":
        return "Another tab still uses an older version of Sinogloss. Close or reload it, then try again.";
      case "storage-failed":
        return "The browser could not save this. What you kept before is still there.";
      case "gone":
        return "This highlight has been deleted in the meantime.";
    }
  },

  reattachPrompt: "Select the passage this highlight belongs to",
  reattachHere: "Re-attach here",
  reattachWaiting: "Nothing is selected yet",
  reattached: "Highlight re-attached",
};
