import { oneLine } from "../basics/one-line.ts";
import { escapeMarkdown, markdownUrl } from "../highlights/escape-markdown.ts";
import type { Figure } from "../model/claim.ts";
import type { ClaimView, SourceView } from "../model/entity-card.ts";
import type { CiteWords } from "./cite-words.ts";
import { isDatedBySource } from "./is-dated-by-source.ts";
import { isFigureSaid } from "./is-figure-said.ts";
import { isOpinion } from "./is-opinion.ts";
import { isWebAddress } from "./is-web-address.ts";
import { nameComparator } from "./name-comparator.ts";

/** A language to cite in. */
export interface CiteWording {
  readonly words: CiteWords;
  /** A partial ISO date as the language writes it. */
  date(iso: string): string;
  /** The same of an ISO date or interval. */
  period(iso: string): string;
  /** Whether the whole of a partial ISO date lies before the reader's day. */
  hasPassed(iso: string): boolean;
}

/** `text`: a line for the claim, then lines for each source. `markdown`: one paragraph, which may stand in a list. */
export type CitationForm = "text" | "markdown";

export interface CiteClaimRequest {
  readonly claim: ClaimView;
  readonly wording: CiteWording;
  readonly form: CitationForm;
}

/**
 * A claim with all that keeps it true, ready to be pasted: whose view it is, how it stands, who says it and when,
 * figures its text leaves out, and where it stands.
 */
export function citeClaim({ claim, wording, form }: CiteClaimRequest): string {
  const { cite } = wording.words;
  const print = form === "markdown" ? escapeMarkdown : oneLine;
  const said = [
    nameHolder(claim, wording),
    oneLine(claim.text),
    describeStanding(claim, wording),
    describeInference(claim, wording),
    describeAttribution(claim, wording),
    describeFigures(claim, wording),
  ];
  const sentences = said.filter((sentence) => sentence !== "").map(print);
  if (form === "text") {
    return [
      joinSentences(sentences, cite.gap),
      ...claim.sources.map((source) => listSource(source, wording)),
    ].join("\n");
  }
  const sources = claim.sources.map((source) => linkSource(source, wording));
  return joinSentences([...sentences, cite.sources(sources)], cite.gap);
}

/** Chinese sentences need nothing between them; one that follows an English one does. */
function joinSentences(sentences: readonly string[], gap: string): string {
  return sentences.reduce((before, next) => {
    const isTight = gap === "" && /[ -~]$/.test(before) && /^\p{L}/u.test(next);
    return `${before}${isTight ? " " : gap}${next}`;
  });
}

/** An opinion or an estimate names whoever holds it before it says anything. */
function nameHolder(claim: ClaimView, { words }: CiteWording): string {
  if (!claim.speaker || !isLedBySpeaker(claim)) return "";
  const lead = isOpinion(claim) ? words.held : words.cite.estimated;
  return lead(claim.speaker.name, namesOf(claim)).join("");
}

function isLedBySpeaker(claim: ClaimView): boolean {
  return claim.speaker !== null && (isOpinion(claim) || claim.kind === "estimate");
}

function namesOf({ via }: ClaimView): readonly string[] {
  return via.map(({ name }) => name);
}

/** What a claim is and how it stands; nothing for a plain final statement, nor for what its lead has told. */
function describeStanding(claim: ClaimView, { words, date, hasPassed }: CiteWording): string {
  const { status, kind, due } = claim;
  const plainKind = isLedBySpeaker(claim) ? null : words.kinds[kind];
  const parts = [
    status && words.statuses[status],
    due === null ? plainKind : words.due(kind, date(due)),
    due !== null && hasPassed(due) ? words.outcomeUnknown : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "" : words.cite.standing(parts);
}

function describeInference(claim: ClaimView, { words }: CiteWording): string {
  const { inference, speaker, sources } = claim;
  if (!inference) return "";
  const by =
    inference.by === "us"
      ? words.inferenceByUs
      : words.inferenceBySource(speaker?.name ?? sources[0]?.publisher ?? "");
  return `${by}${words.cite.gap}${inference.reasoning}`;
}

function describeAttribution(claim: ClaimView, wording: CiteWording): string {
  const { words } = wording;
  const speaker =
    claim.speaker && !isLedBySpeaker(claim) ? words.said(claim.speaker.name, namesOf(claim)).join("") : "";
  const parts = [speaker, printDate(claim, wording)].filter((part) => part !== "");
  return parts.length === 0 ? "" : words.cite.attribution(parts);
}

/** As on the card: a statement in the present tense reads "as of", and a date the source has too is left to it. */
function printDate(claim: ClaimView, { words, date }: CiteWording): string {
  const { kind, dateBasis } = claim;
  if (claim.date === null || (kind !== "statement" && isDatedBySource(claim))) return "";
  const shown = kind === "statement" ? words.asOf(date(claim.date)) : date(claim.date);
  return dateBasis === "inferred" ? `${shown}${words.cite.aside(words.dateInferred)}` : shown;
}

/** The figures of which something is left to be said. */
function describeFigures(claim: ClaimView, wording: CiteWording): string {
  const { words, period } = wording;
  const missing = claim.figures.filter(
    (figure) =>
      !isFigureSaid(claim, figure, {
        comparator: nameComparator(figure, words.comparators).text,
        period: figure.period === null ? null : period(figure.period),
      }),
  );
  if (missing.length === 0) return "";
  return wording.words.cite.figures(missing.map((figure) => describeFigure(figure, wording)));
}

/** A figure with its role, period and date: "market size: about 200 billion yuan (estimate, for 2023)". */
export function describeFigure(figure: Figure, { words, date, period }: CiteWording): string {
  const { text: comparator } = nameComparator(figure, words.comparators);
  const equivalents = figure.equivalents.map(({ shown }) => words.cite.aside(shown)).join("");
  const amount = `${comparator === "" ? "" : `${comparator} `}${figure.shown}${equivalents}`;
  const meta = [
    words.figureRoles[figure.role],
    figure.period === null ? null : words.period(period(figure.period)),
    figure.asOf === null ? null : words.asOf(date(figure.asOf)),
  ].filter((part) => part !== null);
  return words.cite.figure(figure.of, amount, words.list(meta));
}

/** A source as lines of its own, each address at the end of one, where nothing can be taken for a part of it. */
function listSource(source: SourceView, wording: CiteWording): string {
  const { cite, archivedCopy } = wording.words;
  const parts = sourceParts(source, cite.title(oneLine(source.title)), wording).map(oneLine);
  return [
    `${cite.label(cite.source)}${wording.words.list(parts)}`,
    ...(isWebAddress(source.link) ? [source.link] : []),
    ...(isWebAddress(source.archiveLink)
      ? [`${cite.label(capitalise(archivedCopy))}${source.archiveLink}`]
      : []),
  ].join("\n");
}

/** A source with its title as the link to the passage. */
function linkSource(source: SourceView, wording: CiteWording): string {
  const { words } = wording;
  const title = words.cite.title(escapeMarkdown(source.title));
  const linked = isWebAddress(source.link) ? `[${title}](${markdownUrl(source.link)})` : title;
  const parts = sourceParts(source, "", wording).map((part) => (part === "" ? linked : escapeMarkdown(part)));
  const archive = isWebAddress(source.archiveLink)
    ? [`[${words.archivedCopy}](${markdownUrl(source.archiveLink)})`]
    : [];
  return words.list([...parts, ...archive]);
}

/** Publisher, title, author, date and place. */
function sourceParts(source: SourceView, title: string, { words, date }: CiteWording): readonly string[] {
  const isInferred = source.publishedBasis === "inferred";
  return [
    source.publisher,
    title,
    ...(source.author === null ? [] : [source.author]),
    `${date(source.published)}${isInferred ? words.cite.aside(words.dateInferred) : ""}`,
    words.place(source.paragraph, source.section).join(""),
  ];
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
