import type { Claim, Speaker } from "../../core/model/claim.ts";
import type { Entity } from "../../core/model/entity.ts";
import type { Pack } from "../../core/model/pack.ts";
import { type Finding, findingsAt, type Problem, placeOfClaim, placeOfEntity } from "./finding.ts";
import { hasWord } from "./match-words.ts";
import type { Records } from "./records.ts";

/**
 * Words by which a sentence of ours says that somebody holds what it tells. A closed list: it can't tell a good
 * attribution from a bad one, but a sentence with neither of them nor a speaker's name has none.
 */
const SAYING = [
  "sa(?:y|ys|id|ying)|told|wr(?:ites?|ote)|calls?|called|sees?|saw|h(?:olds?|eld)|f(?:inds?|ound)|argu(?:es?|ed)",
  "quot(?:es?|ed)|urg(?:es?|ed)|wants?|wanted|th(?:inks?|ought)|traced|reads?|nam(?:es|ed)|commented|conclud(?:es|ed)",
  "speaks? of|spoke of|presents|took|count(?:s|ed)|according to|account|opinions?|essay|headline|subheading",
].join("|");

/**
 * Checks that opinions are told as such: every claim of kind opinion, and every sentence of a summary that rests on
 * one or on an opinion essay, says in its words that somebody holds it; and what is known only from an opinion essay
 * says so in its first line.
 */
export function checkAttribution(pack: Pack, { opinions }: Records): Finding[] {
  const essays = new Set<string>(opinions.map(({ document }) => document));
  const isFromEssay = ({ sources }: Claim) => sources.every(({ document }) => essays.has(document));
  const claims = new Map(pack.claims.map((claim) => [claim.id, claim]));
  const known = new Set(pack.claims.flatMap(({ entities }) => entities));
  const knownOtherwise = new Set(
    pack.claims.filter((claim) => !isFromEssay(claim)).flatMap(({ entities }) => entities),
  );
  const checkEntity = ({ id, summary }: Entity): Problem[] => {
    const [first] = summary;
    const isSilent = first && known.has(id) && !knownOtherwise.has(id) && !hasWord(first.text, "opinion");
    return [
      ...(isSilent ? [["summary[0].text", "should say that it is known only from an opinion"] as const] : []),
      ...summary.flatMap(({ text, claims: ids }, index): Problem[] => {
        const held = ids
          .flatMap((claim) => claims.get(claim) ?? [])
          .filter((claim) => claim.kind === "opinion" || isFromEssay(claim));
        const [unsaid] = held.filter((claim) => !isAttributed(text, claim));
        if (!unsaid) return [];
        return [[`summary[${index}].text`, `does not say whose opinion it tells: claim "${unsaid.id}"`]];
      }),
    ];
  };
  return [
    ...pack.entities.flatMap((entity) => findingsAt(placeOfEntity(entity), checkEntity(entity))),
    ...pack.claims
      .filter((claim) => claim.kind === "opinion" && !isAttributed(claim.text, claim))
      .flatMap((claim) => findingsAt(placeOfClaim(claim), [["text", "does not say whose opinion it tells"]])),
  ];
}

/** Whether a text names who says a claim or passes it on, or says in any way that somebody does. */
function isAttributed(text: string, { speaker, via }: Claim): boolean {
  const names = (speaker ? [speaker, ...via] : via).flatMap(partsOfName);
  return names.some((name) => text.includes(name)) || hasWord(text, SAYING);
}

/** `Dave Yin, Protocol` may be named by either part, `iHLS (unsigned article)` by the first. */
function partsOfName({ name }: Speaker): string[] {
  return name
    .replace(/\(.*\)/u, "")
    .split(",")
    .map((part) => part.trim());
}
