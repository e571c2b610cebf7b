import type { Claim, ClaimStatus } from "../../core/model/claim.ts";
import type { Pack } from "../../core/model/pack.ts";
import { type Finding, findingsAt, type Problem, placeOfClaim } from "./finding.ts";
import { hasWord } from "./match-words.ts";
import { type CountedTexts, readPassage } from "./passages.ts";

/** The words without which a source gives no ground for a status, as patterns. */
const GROUNDS: Readonly<Record<ClaimStatus, string>> = {
  final: "final(?:ly|ised|ized)?|adopted|in force|took effect",
  draft: "drafts?",
  proposed: "propos\\p{L}+",
  alleged: "alleg\\p{L}+|accus\\p{L}+|warn\\p{L}*",
  denied: "den(?:y|ies|ied|ial)",
  suspended: "suspen\\p{L}+",
  reported: "report\\p{L}*|according to",
};

/** A draft or a denial is called one once; what is said of it further on stays one. Any other status is said each time. */
const SAID_ONCE: ReadonlySet<ClaimStatus> = new Set(["draft", "denied"]);

/** Words after which an act is no settled fact. Only acts and targets are held to them: views speak of much. */
const UNSETTLED = ["propos\\p{L}+", "accus\\p{L}+", "alleg\\p{L}+", "reportedly", "denied"];

/**
 * Checks that a status has its word in the source: in the claim's sentences, or for a draft and a denial anywhere in
 * the article. And that what the sentences call a draft or suspended is told as that, and no act
 * that they call alleged, proposed or reported is told as settled.
 */
export function checkStatus(pack: Pack, texts: CountedTexts): Finding[] {
  const checkClaim = (claim: Claim): Problem[] => {
    const { status, kind } = claim;
    const { sentences } = readPassage(claim, texts);
    if (sentences === "") return [];
    if (status !== null) {
      const read = SAID_ONCE.has(status) ? readArticles(claim, texts) : sentences;
      const where = SAID_ONCE.has(status) ? "article does" : "sentences do";
      if (!hasWord(read, GROUNDS[status])) return [["status", `is "${status}", but its ${where} not say so`]];
    }
    const told = status === null ? "null" : `"${status}"`;
    if (status !== "draft" && hasWord(sentences, GROUNDS.draft)) {
      return [["status", `is ${told}, but its sentences speak of a draft`]];
    }
    // An opinion may draw on a suspension without telling of it.
    if (status !== "suspended" && kind !== "opinion" && hasWord(sentences, GROUNDS.suspended)) {
      return [["status", `is ${told}, but its sentences speak of a suspension`]];
    }
    const unsettled = status === null && (kind === "event" || kind === "target") ? UNSETTLED : [];
    const cue = unsettled.find((words) => hasWord(sentences, words));
    return cue === undefined
      ? []
      : [["status", `is null, but its sentences say ${quoteWord(sentences, cue)}`]];
  };
  return pack.claims.flatMap((claim) => findingsAt(placeOfClaim(claim), checkClaim(claim)));
}

function readArticles({ sources }: Claim, texts: CountedTexts): string {
  return sources
    .flatMap(({ document }) => {
      const text = texts.get(document);
      return text ? text.paragraphs.slice(text.articleFrom - 1, text.articleTo) : [];
    })
    .join(" ");
}

function quoteWord(sentences: string, pattern: string): string {
  return `"${new RegExp(pattern, "iu").exec(sentences)?.[0]}"`;
}
