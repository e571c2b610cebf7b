import { aboutEn } from "./about-en.ts";
import { counted, number } from "./counted-en.ts";
import type { KnowledgeStrings } from "./knowledge-strings.ts";

const entities = (count: number) => counted(count, "entity", "entities");
const claims = (count: number) => counted(count, "claim");

/** The texts of entities, records, sources and the chapter about the extension in English. */
export const knowledgeEn: KnowledgeStrings = {
  loading: "Reading the knowledge base …",
  failed:
    "The knowledge base can’t be read. Installing the extension again mends that; your highlights stay.",

  sectionGroups: { knowledge: "Knowledge base", reader: "Yours", extension: "Extension" },
  skip: "Skip to the content",
  openSections: "Sections",

  searchLabel: "Search entities",
  searchHint: "Name, acronym, Chinese or pinyin …",
  listLabel: "Entities",
  entities,
  entitiesOf: (count, all) => `${number(count)} of ${entities(all)}`,
  claims,
  filterBy: { document: "Source", year: "Year of a claim" },
  showChoices: (count) => `Show all ${number(count)}`,
  fewerChoices: "Show fewer",
  matched: "Also called",
  nothingKnown: (query) => `Nothing in the knowledge base is called “${query}”.`,
  nothingKnownHint:
    "It holds what its sources tell of. Try another spelling, an acronym, the Chinese name or its pinyin.",
  nearest: "Nearest names",
  filteredOut: (count) =>
    count === 1
      ? "1 entity matches these words, but the filters leave it out."
      : `${number(count)} entities match these words, but the filters leave them out.`,

  record: {
    all: "All entities",
    copyLink: "Copy link",
    linkCopied: "Link to this record copied",
    linkNotCopied: "The browser did not allow the copy.",
    contents: "On this page",
    summary: "Summary",
    names: "Names",
    nameLanguages: {
      en: "English",
      "zh-Hans": "Chinese, simplified",
      "zh-Hant": "Chinese, traditional",
      "zh-Latn-pinyin": "Pinyin",
    },
    nameKinds: { name: null, acronym: "acronym", alias: null, native: null, romanised: null },
    figures: "Figures",
    relations: "Relations",
    restsOn: (count) => `Rests on ${claims(count)}`,
    picture: "Relations as a picture",
    showPicture: "Show the picture",
    hidePicture: "Hide the picture",
    pictureAlone: "On a page of its own",
    events: "Events",
    allEvents: "On the timeline",
    documents: "Sources",
    highlights: "Your highlights",
    allHighlights: "Show in your highlights",
    noHighlights: "None of your highlights mentions it.",
    quiet: "Not marked on pages unless you ask for it in the settings.",
    unknown: "There is no such entity in the knowledge base.",
    unknownHint: (id) =>
      `The address names “${id}”. It may come from another knowledge base, or from an older one.`,
  },
  source: {
    intro:
      "Every statement in Sinogloss rests on one of these articles. Only facts and figures are taken from them.",
    noAuthor: "no author named",
    published: "Published",
    dated: (date, notes) => (notes.length === 0 ? date : `${date} (${notes.join(", ")})`),
    dateStated: "The date stands in the article.",
    dateInferred: "The date is inferred: ",
    publisher: "Publisher",
    author: "Author",
    supports: "What rests on it",
    counts: (claimCount, figures, entityCount) =>
      `${claims(claimCount)}, ${counted(figures, "figure")}, ${entities(entityCount)}`,
    opinions: (count, all) => `${number(count)} of the ${claims(all)} are opinions or views.`,
    mostlyOpinion: "mostly opinion",
    open: "Open the article",
    noAddress: "There is no address of this article.",
    showEntities: (count) =>
      `Show ${count === 1 ? "the entity" : `the ${number(count)} entities`} in the list`,
    claimsHeading: "Claims, in the order of the article",
    paragraph: (at) => `Paragraph ${number(at)}`,
    nothing: "Nothing rests on this article yet.",
    unknown: "There is no such source in the knowledge base.",
    unknownHint: (id) =>
      `The address names “${id}”. It may come from another knowledge base, or from an older one.`,
    all: "All sources",
    about: "About",
  },
  about: aboutEn,
};
