import { writePageBrief } from "../../core/knowledge/page-brief.ts";
import type { EntityCard } from "../../core/model/entity-card.ts";
import { type EntityRef, entityKey } from "../../core/model/ids.ts";
import { citeWording } from "../../ui/claims/cite-wording.ts";
import type { PopupStrings } from "../../ui/strings/popup-strings.ts";
import type { Strings } from "../../ui/strings/strings.ts";
import type { NamedEntity } from "./page-report.ts";

/** `refused`: the browser let nothing into the clipboard. `failed`: there is nothing to be had to put there. */
export type BriefOutcome = "copied" | "refused" | "failed";

interface CopyPageBriefRequest {
  readonly page: { readonly title: string; readonly address: string };
  readonly entities: readonly NamedEntity[];
  readonly strings: Strings;
  readonly popupStrings: PopupStrings;
  readonly lang: string;
  readonly today: string;
  readonly loadCards: (entities: readonly EntityRef[]) => Promise<readonly EntityCard[]>;
  readonly copy: (text: string) => Promise<boolean>;
}

/** Copies the brief of a page: what it names, with the claims that tell most and their sources, as Markdown. */
export async function copyPageBrief(request: CopyPageBriefRequest): Promise<BriefOutcome> {
  const { page, entities, strings, popupStrings, today } = request;
  const cards = await request.loadCards(entities.map(({ entity }) => entity));
  const byKey = new Map(cards.map((card) => [entityKey(card.entities[0]), card]));
  const named = entities.flatMap(({ entity, count }) => {
    const card = byKey.get(entityKey(entity));
    return card ? [{ card, count }] : [];
  });
  if (named.length === 0) return "failed";
  const text = writePageBrief({
    page,
    today,
    entities: named,
    wording: citeWording(request),
    words: { ...strings, brief: popupStrings.brief },
  });
  return (await request.copy(text)) ? "copied" : "refused";
}
