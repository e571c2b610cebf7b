import { ENGLISH_COMPARATORS } from "../../core/knowledge/name-comparator.ts";
import { englishRelations } from "./en-relations.ts";
import { joinNames } from "./join-names.ts";
import type { Strings } from "./strings.ts";

/** The card in English. */
export const en: Strings = {
  language: "en",
  entityTypes: {
    agency: "Agency",
    party: "Party body",
    legislature: "Legislature",
    alliance: "Alliance",
    law: "Law",
    plan: "Plan",
    measure: "Measure",
    strategy: "Strategy",
    initiative: "Initiative",
    policy: "Policy",
    system: "System",
    company: "Company",
    fund: "Fund",
    product: "Product",
    research: "Research institution",
    "think-tank": "Think tank",
    analyst: "Analyst firm",
    "law-firm": "Law firm",
    publication: "Publication",
    person: "Person",
    event: "Event",
    technology: "Technology",
    concept: "Concept",
    resource: "Resource",
  },
  markGroups: {
    authority: "Authorities",
    rule: "Laws, plans and policies",
    organisation: "Organisations and products",
    person: "People",
    event: "Events",
    topic: "Topics",
  },
  relations: englishRelations,
  voice: ({ kind, speaker, via }, name) => {
    if (speaker === null) return ["an estimate"];
    const lead = kind === "opinion" ? "in the view of " : "by the estimate of ";
    const through = via.length === 0 ? [] : [", through ", ...joinNames(via.map(name), ", ", " and ")];
    return [lead, name(speaker), ...through];
  },
  statuses: {
    final: null,
    draft: "Draft",
    proposed: "Proposed",
    alleged: "Alleged",
    denied: "Denied",
    suspended: "Suspended",
    reported: "Reported",
  },
  kinds: {
    statement: null,
    event: null,
    target: "Target",
    estimate: "Estimate",
    opinion: "Opinion",
    quote: null,
  },
  comparators: ENGLISH_COMPARATORS,
  figureRoles: { target: "target", estimate: "estimate", reported: "reported", threshold: "threshold" },
  conflictKinds: {
    figures: "different figures",
    accounts: "different accounts",
    views: "different views",
    "not-comparable": "not comparable",
  },
  alsoCalled: "Also called",
  claims: "What sources say",
  opinions: "Opinions and views",
  conflicts: "Where sources disagree",
  related: "Related",
  sources: "Sources of the summary",
  back: "Back",
  close: "Close",
  pin: "Keep open",
  unpin: "Stop keeping open",
  opensInNewTab: "opens in a new tab",
  noClaims: "No sourced claims yet.",
  walkHint: (position, total) => `Mention ${position} of ${total} · ← → to go on · Esc to go back`,
  yourHighlight: "Your highlight",
  inHighlights: (count) => (count === 1 ? "In 1 of your highlights" : `In ${count} of your highlights`),
  allClaims: (count) => `All ${count} claims`,
  fewerClaims: "Fewer claims",
  allConflicts: (count) => `All ${count} conflicts`,
  fewerConflicts: "Fewer conflicts",
  allRelated: (count) => `All ${count} related`,
  fewerRelated: "Fewer related",
  sourceMark: (number, publisher) => `Source ${number}, ${publisher}: show the claim`,
  said: (speaker, via) =>
    via.length === 0
      ? ["says ", speaker]
      : ["says ", speaker, ", through ", ...joinNames(via, ", ", " and ")],
  held: (speaker, via) =>
    via.length === 0
      ? ["In the view of ", speaker, ":"]
      : ["In the view of ", speaker, ", through ", ...joinNames(via, ", ", " and "), ":"],
  dateInferred: "date inferred",
  datesInferred: "dates inferred",
  newestSource: (date, notes) => `newest: ${[date, ...notes].join(", ")}`,
  age: ({ count, unit, isExact }) => {
    if (count === 0) return unit === "day" ? "from today" : `from this ${unit}`;
    if (isExact) return count === 1 ? `1 ${unit} old` : `${count} ${unit}s old`;
    return count === 1 ? `from last ${unit}` : `about ${count} ${unit}s old`;
  },
  due: (kind, date) =>
    kind === "target" ? `Target for ${date}` : kind === "estimate" ? `Estimate for ${date}` : `Due ${date}`,
  outcomeUnknown: "outcome not in our sources",
  inferenceBySource: (publisher) => `${publisher}’s inference:`,
  inferenceByUs: "Our inference:",
  list: (parts) => parts.join(", "),
  period: (period) => `for ${period}`,
  asOf: (date) => `as of ${date}`,
  place: (paragraph, heading) =>
    heading === null ? [`paragraph ${paragraph}`] : [`paragraph ${paragraph}, under “`, heading, "”"],
  archivedCopy: "archived copy",
  units: { percent: "per cent", "percent/year": "per cent a year", times: "times" },
  scale: (units) =>
    units.length === 1
      ? `Bars start at zero and share one scale (${units[0]}).`
      : `Bars start at zero, on one scale for each unit (${units.join("; ")}).`,
  sideClaims: (count) => (count === 1 ? "The claim behind this" : `The ${count} claims behind this`),
  claimActs: "Copy this claim, or report an error in it",
  copy: "Copy",
  copyMarkdown: "Copy as Markdown",
  reportError: "Report an error",
  copied: "Copied with its citation.",
  copiedMarkdown: "Copied as Markdown, with its citation.",
  copyFailed: "The browser did not allow the copy.",
  reported: (issues) =>
    `A report is in the clipboard. Say what is wrong, and send it ${issues === null ? "as an issue in the repository you have Sinogloss from" : `to ${issues}`}.`,
  lookedUp: (query) => `Found for “${query}”`,
  nothingKnown: (query) => `Nothing in the knowledge base is called “${query}”.`,
  nearestNames: "Nearest names",
  searchLibrary: (query) => `Search the library for “${query}”`,
  wholeRecord: "Whole record",
  cardFailed: "This card could not be opened. Please try again later.",
  cite: {
    gap: " ",
    estimated: (speaker, via) =>
      via.length === 0
        ? ["By the estimate of ", speaker, ":"]
        : ["By the estimate of ", speaker, ", through ", ...joinNames(via, ", ", " and "), ":"],
    standing: (parts) => `(${parts.join("; ")})`,
    aside: (text) => ` (${text})`,
    attribution: (parts) => `— ${parts.join(", ")}.`,
    figure: (of, amount, meta) => `${of}: ${amount} (${meta})`,
    figures: (list) => `${list.length === 1 ? "Figure" : "Figures"}: ${list.join("; ")}.`,
    amounts: (list) => `${list.join("; ")}.`,
    title: (title) => `“${title}”`,
    sources: (list) => `${list.length === 1 ? "Source" : "Sources"}: ${list.join("; ")}.`,
    label: (name) => `${name}: `,
    source: "Source",
  },
  report: {
    heading: "An error in a claim of Sinogloss",
    claim: "Claim: ",
    entity: "Entity: ",
    text: "Text: ",
    source: "Source: ",
    knowledgeBase: "Knowledge base: ",
    extension: "Sinogloss: ",
    remark: "What is wrong: ",
  },
};
