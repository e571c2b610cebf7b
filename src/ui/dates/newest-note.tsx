import type { EntityCard } from "../../core/model/entity-card.ts";
import type { CardView } from "../card/card-view.ts";
import { formatDate } from "./format-date.ts";
import { findNewestSource } from "./newest-source.ts";
import { listDateNotes } from "./print-source-date.ts";

/** How far a card's knowledge reaches, so that no old statement passes for today's. */
export function NewestNote({ card, view }: { readonly card: EntityCard; readonly view: CardView }) {
  const { strings, lang } = view;
  const newest = findNewestSource(card);
  if (!newest) return null;
  const notes = listDateNotes({ published: newest.published, basis: newest.publishedBasis }, view);
  return <p class="newest">{strings.newestSource(formatDate(newest.published, lang), notes)}</p>;
}
