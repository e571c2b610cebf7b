import { escapeMarkdown, markdownUrl } from "../highlights/escape-markdown.ts";
import { MARK_GROUPS, markGroupOf } from "../model/entity.ts";
import type { ClaimView, ConflictSideView, ConflictView, EntityCard } from "../model/entity-card.ts";
import { type CiteWording, citeClaim, describeFigure } from "./cite-claim.ts";
import { displayNames } from "./display-names.ts";
import type { BriefWords } from "./page-brief-words.ts";

/** As many as a closed card shows. */
const CLAIMS_PER_ENTITY = 3;

/** An entity that a page names. */
export interface BriefEntity {
  readonly card: EntityCard;
  /** Mentions on the page. */
  readonly count: number;
}

export interface PageBriefRequest {
  readonly page: { readonly title: string; readonly address: string };
  /** The reader's day, ISO. */
  readonly today: string;
  readonly entities: readonly BriefEntity[];
  readonly wording: CiteWording;
  readonly words: BriefWords;
}

/**
 * What a page names, as Markdown: by group, each entity with its most telling claims and where they stand; then where
 * sources disagree about them, each conflict once, with the figures of every side.
 */
export function writePageBrief(request: PageBriefRequest): string {
  const { entities, words } = request;
  const groups = MARK_GROUPS.flatMap((group) => {
    const members = entities.filter(({ card }) => markGroupOf(card.type) === group);
    return members.length === 0
      ? []
      : [
          `## ${escapeMarkdown(words.markGroups[group])}`,
          ...members.map((each) => writeEntity(each, request)),
        ];
  });
  return `${[...writeHead(request), ...groups, ...writeConflicts(request)].join("\n\n")}\n`;
}

function writeHead({ page, today, wording, words }: PageBriefRequest): readonly string[] {
  const address = markdownUrl(page.address);
  const title = escapeMarkdown(page.title) || escapeMarkdown(words.brief.untitled);
  return [`# ${title}`, `<${address}>`, escapeMarkdown(words.brief.readOn(wording.date(today)))];
}

function writeEntity({ card, count }: BriefEntity, { wording, words }: PageBriefRequest): string {
  const { cite: signs } = wording.words;
  const { main, other } = displayNames(card, words.language);
  const beside = other === null ? "" : signs.aside(escapeMarkdown(other.text));
  const facts = wording.words.list([words.entityTypes[card.type], words.brief.mentions(count)]);
  const claims = card.claims.slice(0, CLAIMS_PER_ENTITY);
  return [
    `### ${escapeMarkdown(main.text)}${beside}`,
    escapeMarkdown(facts),
    claims.length === 0
      ? escapeMarkdown(words.noClaims)
      : claims.map((claim) => `- ${cite(claim, wording)}`).join("\n"),
  ].join("\n\n");
}

/** A card shows its first conflict; two entities of a page often share it. */
function writeConflicts({ entities, wording, words }: PageBriefRequest): readonly string[] {
  const first = entities.flatMap(({ card }) => card.conflicts[0] ?? []);
  const distinct = [...new Map(first.map((conflict) => [conflict.id, conflict])).values()];
  if (distinct.length === 0) return [];
  const items = distinct.map((conflict) => writeConflict(conflict, wording, words));
  return [`## ${escapeMarkdown(words.conflicts)}`, items.join("\n")];
}

function writeConflict(conflict: ConflictView, wording: CiteWording, words: BriefWords): string {
  const kind = escapeMarkdown(words.conflictKinds[conflict.kind]);
  return [
    `- **${escapeMarkdown(conflict.topic)}**${wording.words.cite.aside(kind)}`,
    ...conflict.sides.map((side) => `  - ${writeSide(side, wording, words)}`),
    `  - ${escapeMarkdown(conflict.explanation)}`,
  ].join("\n");
}

/** A side's figures first, then the claims they stand in; a side without figures is told by its first claim. */
function writeSide(side: ConflictSideView, wording: CiteWording, words: BriefWords): string {
  const figures = side.figures.map((figure) => escapeMarkdown(describeFigure(figure, wording)));
  const ids = new Set(side.figures.map(({ id }) => id));
  const telling = side.claims.filter((claim) => claim.figures.some(({ id }) => ids.has(id)));
  const claims = telling.length > 0 ? telling : side.claims.slice(0, 1);
  const { cite: signs } = wording.words;
  const said = [
    ...(figures.length === 0 ? [] : [signs.amounts(figures)]),
    // What stands before them need not be said again.
    ...claims.map((claim) =>
      cite({ ...claim, figures: claim.figures.filter(({ id }) => !ids.has(id)) }, wording),
    ),
  ];
  // In any language: behind a full-width colon, Markdown takes the stars for the end of bold before a space only.
  return `**${escapeMarkdown(words.brief.side(side.label))}** ${said.join(signs.gap)}`;
}

function cite(claim: ClaimView, wording: CiteWording): string {
  return citeClaim({ claim, wording, form: "markdown" });
}
