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
  jumpInCard: "Show on the page",
  stillReading: "Reading the page …",
  noMentions: "This page names nothing we know.",
  noMentionsHint:
    "Sinogloss knows China’s cyber policy: its agencies, laws, plans, companies and people. You can still search.",
  siteOff: "Sinogloss is off on this site.",
  siteOffHint: "Nothing is marked here until you switch it on below. Search works all the same.",
  unreachable: "No extension may read this page.",
  unreachableHint: "Browsers keep their own pages and their stores to themselves. Search works all the same.",
  absent: "Sinogloss has not read this page.",
  absentHint: "The page was open before the extension was. Reload it to see what it names.",
  siteSwitch: (host) =>
    host === "" ? "Explain terms in files on this computer" : `Explain terms on ${host}`,
  yourHighlights: "Your highlights on this page",
  showHighlight: (quote) => `Show “${quote}” on the page`,
  hasNote: "with a note",
  allOnPage: (count) => `All ${count} on this page`,
  lookAgain: "Look for it again",
  reattach: "Re-attach by selecting",
  allHighlights: "All highlights",
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
