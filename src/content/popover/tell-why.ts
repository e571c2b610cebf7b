import { oneLine } from "../../core/basics/one-line.ts";
import type { Why } from "../../core/model/why.ts";
import type { Mark } from "../painting/mark.ts";
import { BREAK } from "../reading/text-block.ts";
import type { CardPopoverParts } from "./card-popover.ts";
import { countParagraphs } from "./count-paragraphs.ts";

/** No name or word that speaks for one is longer; a form may run over a footnote's whole text. UTF-16 units. */
const LONGEST_TOLD = 120;

/** Why a mention is marked, as its card tells it; null where that can't be told any more. */
export function tellWhy({ block, mention, start }: Mark, whyOf: CardPopoverParts["whyOf"]): Why | null {
  const found = whyOf(block, mention);
  if (!found) return null;
  const source = found.source?.segments[0]?.node;
  return {
    reason: found.reason,
    words: found.words.map(tellable),
    distance: source ? countParagraphs(start.node, source) : null,
  };
}

/** A text of the page as it can be told: on one line, without what stands for images and breaks. */
export function tellable(text: string): string {
  const line = oneLine(text.replaceAll(BREAK, " "));
  return line.length > LONGEST_TOLD ? `${line.slice(0, LONGEST_TOLD)}…` : line;
}
