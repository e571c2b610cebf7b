import type { Why } from "../../core/model/why.ts";

/** Where a name is rejected: on the page at hand, on a site by its host (empty for local files), or everywhere. */
export type RejectedPlace =
  | { readonly kind: "page" | "everywhere" }
  | { readonly kind: "site"; readonly host: string };

/** Every text about why a name is marked, and about having it marked no more, in one language. */
export interface MarkStrings {
  /** What made a name count as a mention. Beyond nine paragraphs a distance is only far. */
  why(name: string, why: Why): string;
  /** Opens the choice of places. */
  readonly reject: string;
  place(place: RejectedPlace): string;
  rejected(name: string, place: RejectedPlace): string;
  /** On a page of which nothing is stored. */
  rejectedForNow(name: string): string;
  /** Added where the oldest rejections made room: there can be so many. */
  dropped(most: number): string;
  readonly rejectFailed: string;
  markedAgain(name: string): string;
}
