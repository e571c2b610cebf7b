import { counted, number } from "./counted-en.ts";
import type { LibraryDataStrings } from "./library-data-strings.ts";

const highlights = (count: number) => counted(count, "highlight");

/** Taking highlights out and in, privacy and settings, in English. */
export const libraryDataEn: LibraryDataStrings = {
  exportHeading: "Export",
  exportWhat: "What to export",
  exportScopes: {
    all: (count) => `All ${highlights(count)}`,
    found: (count) => `The ${number(count)} listed here`,
    selected: (count) => `The ${number(count)} selected`,
  },
  exportForm: "As",
  exportForms: {
    json: {
      name: "JSON-LD",
      hint: "Web Annotations, the standard form. The one to bring back here without loss.",
    },
    markdown: { name: "Markdown", hint: "Notes with citations, for Obsidian and other editors." },
    csv: { name: "CSV", hint: "A table for spreadsheets." },
    html: { name: "HTML", hint: "A page to read, print or send." },
  },
  save: "Save the file",
  exported: (count) => `${highlights(count)} exported`,

  importLead:
    "Bring highlights back from a JSON-LD file that was exported here, or from an export of Hypothesis. You see what would change before anything does.",
  chooseFile: "Choose a file …",
  dropHere: "or drop it here",
  readingFile: (name) => `Reading ${name} …`,
  cancel: "Cancel",
  writing: "Writing the highlights …",
  fileEmpty: (name) => `${name} is empty. Nothing was changed.`,
  fileTooBig: (name, most) =>
    `${name} is larger than ${most}, more than can be read at once. Nothing was changed.`,
  fileUnreadable: (name) =>
    `${name} breaks off or is damaged: it is no whole JSON file. Nothing was changed.`,
  fileClosed: (name) =>
    `The browser can’t read ${name}: it may have been moved, deleted or locked since you chose it. Nothing was changed.`,
  fileUnknown: (name) =>
    `${name} is neither a JSON-LD file of annotations nor an export of Hypothesis. Nothing was changed.`,
  previewOf: (name) => `What ${name} would change`,
  added: "New",
  updated: "Updated",
  unchanged: "The same already",
  bothChanged: "Changed here and there",
  bothChangedHint: "Yours stays as it is, and the one from the file is kept beside it.",
  broken: "Can’t be read",
  brokenHint: "These are left out; all others can be imported.",
  technicalDetail: "Technical detail",
  problems: {
    "not-json": "It is not JSON.",
    "wrong-form": "It is of no known form.",
    "broken-off": "It breaks off.",
    "broken-record": "It is not JSON.",
    "unknown-record": "It is no annotation of a known form.",
    field: "A field is missing or wrong.",
    "no-quote": "It is a note on a whole page, without a passage.",
    reply: "It is an answer to another annotation.",
    "no-address": "It was made on something without a web address.",
  },
  brokenOff: "The file breaks off in the middle. What stands before the break can be imported.",
  brokenRecord: (position, id) =>
    id === null ? `Record ${number(position)}` : `Record ${number(position)} (${id})`,
  yours: "Yours",
  theirs: "From the file",
  andMore: (count) => `and ${number(count)} more`,
  nothingToImport: "There is nothing in it that you don’t have already.",
  emptyFile: "There is no highlight in it.",
  doImport: (count) => `Import ${highlights(count)}`,
  imported: (added, updated, keptBoth) =>
    [
      `${highlights(added)} added`,
      updated > 0 ? `${number(updated)} updated` : "",
      keptBoth > 0 ? `${number(keptBoth)} kept in both versions` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),

  privacy: [
    {
      heading: "What your highlights tell",
      paragraphs: [
        "Highlights are a reading history: each holds a passage, the address and title of its page, your note and tags, and when you kept it. Noted with it is when the passage was last looked for on its page, how it was found, and the words found there. Whoever can use this browser can read them.",
        "They are kept on this machine alone, in this browser’s own storage, and are not encrypted. Nothing is sent anywhere: there is no account and no server.",
        "When you remove the extension, the browser deletes them all, backups included. Only what you exported stays.",
      ],
    },
    {
      heading: "What a page can see",
      paragraphs: [
        "A page can find out which of its passages are painted: the browser lets every page read the list of what is painted on it. It can’t see your other highlights, nor notes and tags once they are written. You can switch the painting off for a site; its highlights stay in the library.",
        "While you type a note or a tag beside a passage, the page can listen to the keys, as it can to all that are pressed on it. Where it must not know, write here in the library.",
      ],
    },
    {
      heading: "Private windows",
      paragraphs: [
        "In private windows nothing is kept unless you ask: each time, or for good in the settings.",
      ],
    },
  ],
  storage: "Storage",
  storageUsed: (used) =>
    `Sinogloss uses ${used} on this machine: highlights, their backups and the knowledge base.`,
  storageUnknown: "The browser does not say how much is used.",
  persistence: "Keeping it safe from the browser’s own clean-up",
  persisted: "The browser has promised not to clear this storage to make room.",
  notPersisted: "When the disk runs full, the browser may clear storage it has not promised to keep.",
  askPersistence: "Ask the browser to keep it",
  persistenceRefused: "The browser did not promise it. Export now and then to be safe.",
  backups: "Backups",
  backupsHint:
    "The latest state and one a day for seven days. They are used only if the highlights are damaged or lost; what you delete leaves them too.",
  noBackups: "There is no backup yet. The first is made after the first highlight.",
  newestBackup: (date) => `Latest state, of ${date}`,
  backupsUnavailable: "This browser has no place for backups. Export now and then to be safe.",
  unpainted: "Sites where highlights are not painted",
  unpaintedHint: "On these sites no page can tell what you have kept.",
  noUnpainted: "None.",
  addSite: "Address of a site",
  add: "Add",
  siteInvalid: "That is no site. Write its name, such as news.example.",
  removeSite: (site) => `Paint on ${site} again`,
  siteAdded: (site) => `Highlights are no longer painted on ${site}`,
  siteRemoved: (site) => `Highlights are painted on ${site} again`,
  eraseHeading: "Erase everything",
  eraseHint:
    "Deletes every highlight, note and tag, every backup, and what was noted about them. Settings stay.",
  erase: "Erase everything …",
  eraseTitle: "Erase everything?",
  eraseNumbers: (counts) =>
    `${highlights(counts.highlights)} from ${counted(counts.articles, "article")}, ${counted(counts.notes, "note")} among them, and all backups.`,
  eraseForGood: "This can’t be undone, and nothing brings them back.",
  exportFirst: "Export them first",
  eraseConfirm: "Erase for good",
  erased: "Everything was erased.",
  eraseFailed: "Not everything could be erased. Close the other tabs of the library and try again.",
  notices: "Notices",
  restoredFromBackup: (date, count) =>
    `Your highlights were damaged or lost and came back from the backup of ${date}: ${highlights(count)}.`,
  exportReminder: (count) =>
    `You have kept ${highlights(count)}. They are on this machine alone: an export keeps them safe if it is lost.`,
  exportNow: "Export",
  dismiss: "Dismiss",
};
