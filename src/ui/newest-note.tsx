import type { EntityCard } from "../core/model/entity-card.ts";
import type { CardView } from "./card-view.ts";
import { formatDate } from "./format-date.ts";
import { measureAge } from "./measure-age.ts";
import { findNewestSource } from "./newest-source.ts";

/** How far a card's knowledge reaches, so that no old statement passes for today's. */
export function NewestNote({ card, view }: { readonly card: EntityCard; readonly view: CardView }) {
  const { strings, lang, today } = view;
  const newest = findNewestSource(card);
  if (!newest) return null;
  const age = measureAge(newest.published, today);
  return (
    <p class="newest">{strings.newestSource(formatDate(newest.published, lang), age && strings.age(age))}</p>
  );
}
