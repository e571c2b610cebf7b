import type { PopupStrings } from "./popup-strings.ts";

/** The toolbar popup in English. */
export const popupEn: PopupStrings = {
  title: "Sinogloss",
  searchLabel: "Search the knowledge base",
  searchHint: "Agency, law, company, person …",
  results: "Results",
  resultCount: (count) => (count === 1 ? "1 result" : `${count} results`),
  nothingFound: (query) => `Nothing in the knowledge base is called “${query}”.`,
  nearest: "Nearest names",
  onThisPage: "On this page",
  mentions: (count) => (count === 1 ? "1 mention" : `${count} mentions`),
  jumpTo: (name) => `Show ${name} on the page`,
  jumpInCard: (count) => `Show on the page (${count === 1 ? "1 mention" : `${count} mentions`})`,
  stillReading: "Reading the page …",
  noMentions: "This page names nothing we know.",
  noMentionsHint:
    "Sinogloss knows China’s cyber policy: its agencies, laws, plans, companies and people. You can still search.",
  off: {
    everywhere: {
      text: "Sinogloss is off on all pages.",
      hint: "Names are not marked and your highlights are not painted until you switch it on below. You can still search.",
    },
    site: {
      text: "Names are not marked on this site.",
      hint: "No name is marked here until you switch it on below. You can still search.",
    },
    elsewhere: {
      text: "Names are not marked on this site.",
      hint: "Your settings have names marked only where you switch that on, as you can below. You can still search.",
    },
    rule: (pattern) => ({
      text: `Names are not marked on this site, by your rule ${pattern}.`,
      hint: "The switch below makes an exception for this site; the rule stands in the settings. You can still search.",
    }),
  },
  unread: {
    browser: {
      text: "No extension may read this page.",
      hint: "It is one of the browser’s own: its settings, a blank tab, the source of a page. You can still search.",
    },
    extension: {
      text: "This page belongs to an extension.",
      hint: "Browsers let no extension read the pages of another, and Sinogloss does not mark its own. You can still search.",
    },
    store: {
      text: "This is an extension store.",
      hint: "Browsers let no extension read it, so that none can change what you install. You can still search.",
    },
    pdf: {
      text: "This is a PDF in the browser’s own viewer.",
      hint: "The viewer shows its text to no extension. Search for a name from it above, or open the document as a web page where its publisher has one.",
    },
    source: {
      text: "This is the source of a page.",
      hint: "The browser shows it to no extension. Open the page itself to see what it names.",
    },
    file: {
      text: "This is a file on your computer.",
      hint: "Open the browser’s page of extensions, choose Sinogloss, and allow it to access local files or file URLs. Then reload this page.",
    },
    loading: {
      text: "This page is still loading.",
      hint: "What it names is listed here as soon as its text has come.",
    },
    data: {
      text: "This page has no text to read.",
      hint: "It is raw data or a drawing, in which Sinogloss marks nothing. You can still search.",
    },
    error: {
      text: "This page could not be loaded.",
      hint: "The browser shows a message of its own in its place. Reload it, or search above.",
    },
    refused: {
      text: "The browser lets no extension read this page.",
      hint: "It may be an error message, a PDF in the browser’s viewer, or a site of the browser’s maker. You can still search.",
    },
    absent: {
      text: "Sinogloss has not read this page.",
      hint: "The page was open before the extension was.",
    },
  },
  notAllowed: (host) => ({
    text:
      host === null
        ? "Sinogloss is not allowed to read this page."
        : `Sinogloss is not allowed to read ${host}.`,
    hint: "It reads the page on your machine to mark what it knows, and sends nothing anywhere. The browser asks you to confirm.",
  }),
  allow: (host) => (host === null ? "Allow on all sites" : `Allow on ${host}`),
  notGranted: "It was not allowed, so the page stays unread. You can still search.",
  readNow: "Read it now",
  openAccess: "Open the browser’s page about Sinogloss",
  everywhereSwitch: "Sinogloss on all pages",
  byRule: (pattern) => `by your rule ${pattern}`,
  siteSwitch: (host) => (host === "" ? "Mark names in files on this computer" : `Mark names on ${host}`),
  yourHighlights: "Your highlights on this page",
  showHighlight: (quote) => `Show “${quote}” on the page`,
  hasNote: "with a note",
  allOnPage: (count) => `All ${count} on this page`,
  fewerOnPage: "Fewer",
  lookAgain: "Look for it again",
  reattach: "Re-attach by selecting",
  allHighlights: "All highlights",
  library: "Library",
  searchInLibrary: (query) => `Search the library for “${query}”`,
  settings: "Settings",
  shownOnPage: (name) => `${name}: shown on the page.`,
  goneFromPage: (name) => `${name} is no longer on the page.`,
  copyBrief: "Copy page brief",
  briefCopied: "Copied: what this page names, with top claims and sources, as Markdown.",
  briefRefused:
    "Not copied: the browser did not let us write to the clipboard. Click here in the popup and try again.",
  briefFailed: "Not copied: the knowledge base could not be read.",
  brief: {
    untitled: "Untitled page",
    readOn: (day) =>
      `Read on ${day} with Sinogloss. Claims are from its knowledge base, each with its own source; none is from this page.`,
    mentions: (count) => (count === 1 ? "1 mention on the page" : `${count} mentions on the page`),
    side: (label) => `${label}:`,
  },
  paintSwitch: (host) =>
    host === "" ? "Paint my highlights in files on this computer" : `Paint my highlights on ${host}`,
  restoredFromBackup: (date, count) =>
    count === 1
      ? `Your highlights were damaged or lost; 1 came back from the backup of ${date}.`
      : `Your highlights were damaged or lost; ${count} came back from the backup of ${date}.`,
  exportReminder: "Your highlights are on this machine alone. An export keeps them safe if it is lost.",
  exportNow: "Export in the library",
  dismiss: "Dismiss",
  cardMissing: "The knowledge base has no card for this any more.",
  loadFailed: "The knowledge base could not be read.",
  loadFailedHint: "Installing the extension anew mends this; nothing of yours is kept in it.",
};
