import type { AboutStrings } from "./about-strings.ts";
import { number } from "./counted-en.ts";

/** What the extension says about itself, in English. */
export const aboutEn: AboutStrings = {
  intro:
    "Sinogloss explains the agencies, laws, plans, companies, people and events that news about China’s cyber policy names. It works on your machine alone.",
  scope: "What it covers",
  scopeOf: (documents, publishers, from, to) =>
    `Its knowledge base is drawn from ${documents === 1 ? "one article" : `${number(documents)} articles`} by ${publishers}, published from ${from} to ${to}.`,
  covers: [
    "What these articles say about China’s cyber policy: who acts, what was decided or drafted, what was aimed at, and what others think of it.",
    "Names in English and Chinese, so that a page in either language can be read.",
  ],
  coversNot: "What it does not cover",
  notCovered: [
    "Anything newer than its newest source. A plan, a target or a post may have changed since.",
    "Anything its sources don’t tell. That an entity has few claims says nothing about its importance.",
    "The full text of the articles, laws and plans: follow the links for these.",
  ],
  numbers: "In numbers",
  counted: {
    entities: "Entities",
    claims: "Claims",
    figures: "Figures",
    events: "Dated events",
    conflicts: "Places where sources disagree",
    documents: "Sources",
    opinions: "Claims that are someone’s opinion",
    inferences: "Claims that we conclude from others, marked so",
  },
  undated: (count, documents) =>
    count === documents
      ? "None of the articles carries a sure date of its own; how each was dated is told with the source."
      : `${number(count)} of ${number(documents)} articles had to be dated by inference; how is told with each.`,
  newest: "Newest source",
  newestIs: (title, publisher, dated) => ["“", title, "”, ", publisher, `, ${dated}`],
  newestHint: "What happened after it is not in here.",
  seeSources: "All sources",
  method: {
    heading: "How it was made",
    paragraphs: [
      "Each claim is one idea in our own words, never more than its source says. It names who says it, when, and the paragraph it rests on; each was checked against the sentences of that paragraph.",
      "Opinions and estimates stay with whoever holds them. A draft is called a draft, a target a target; where a due day has passed and our sources don’t tell the outcome, that is said.",
      "Where sources disagree, both sides stand next to each other with the reason, as far as it is known. Currencies are never converted by us.",
      "A date or conclusion that no source states outright is marked as inferred, with the reasoning.",
    ],
  },
  lookUp: {
    heading: "How to look things up",
    paragraphs: [
      "On a page: rest the pointer on an underlined name. Or select any text and choose “Look up” from the menu of the right mouse button.",
      "From the toolbar: press the Sinogloss button and type a name, an acronym, Chinese or pinyin. Small typing errors are forgiven.",
      "From the address bar: type sg, a space, and the name.",
      "Here: search the entities, or follow relations from one to the next. Every record has an address of its own that can be kept as a bookmark.",
    ],
  },
  keysLink: "Keys, and how to change them",
  detect: {
    heading: "What a page can notice",
    paragraphs: [
      "A page can see that some of its text is registered for underlining or as a highlight, since browsers show that to pages, and one element at the end of the document once the first card or toolbar has opened. It can’t read what is in it.",
      "While you write a note beside a passage, the page could listen to the keys. Write it in the library if it must not.",
    ],
  },
  privacy: {
    heading: "Privacy in short",
    paragraphs: [
      "Sinogloss makes no network request. What you read, search and keep stays on your machine. There is no account and no statistics.",
    ],
  },
  privacyLink: "What is stored, and how to erase it",
  report: {
    heading: "Something is wrong?",
    paragraphs: [
      "At the end of each claim, “Report an error” copies what is needed to find it: its id, its text, its sources and the revision of the knowledge base.",
    ],
  },
  reportTo: (address) => `Send it to ${address}.`,
  reportNowhere: "Send it as an issue to the repository you have Sinogloss from.",
  edition: "This edition",
  version: "Version",
  revision: "Knowledge base",
  licence: "Licence",
  licenceText: "MIT. The articles belong to their publishers; only facts and figures are taken from them.",
};
