import { distanceTo, type Point, type Rectangle } from "../placement/rectangle.ts";
import { isHeadingForCard } from "./is-heading-for-card.ts";

/**
 * A card opened from another one may not reach to where the pointer is: it stays as long as the pointer comes no more
 * than this many pixels farther from it than it was.
 */
const ROOM_PX = 24;

/** How the pointer comes to the open card: from its term, or from another card that it was opened from. */
export interface CardApproach {
  /** The pointer is on the term: from here it may travel to the card. */
  restOnTerm(at: Point): void;
  /** The card was opened from another one: the pointer may be far. */
  begin(): void;
  /** The pointer is inside, or the card is another one. */
  arrive(): void;
  /** Whether a pointer that may be far has neither come inside nor gone away. */
  isUnderWay(): boolean;
  /**
   * Whether a pointer that may be far has not gone away from the card; where it has, the approach is over. `box` is the
   * card's, null where none is drawn.
   */
  isNear(box: Rectangle | null, at: Point): boolean;
  /** Whether the pointer is on its way from the term to the card. */
  isOnTheWay(box: Rectangle | null, at: Point): boolean;
}

/** Starts with a pointer that was nowhere yet. */
export function createCardApproach(): CardApproach {
  /** Where the pointer last was on the term: the tip of the triangle it may travel in. */
  let lastOnTerm: Point = { x: 0, y: 0 };
  /** How near the pointer has come to a card opened from another one, in pixels; null while none is approached. */
  let nearest: number | null = null;

  return {
    restOnTerm: (at) => {
      lastOnTerm = at;
    },
    begin: () => {
      nearest = Number.POSITIVE_INFINITY;
    },
    arrive: () => {
      nearest = null;
    },
    isUnderWay: () => nearest !== null,
    isNear: (box, at) => {
      if (nearest === null || !box) return false;
      const distance = distanceTo(box, at);
      const isNear = distance <= nearest + ROOM_PX;
      nearest = isNear ? Math.min(nearest, distance) : null;
      return isNear;
    },
    isOnTheWay: (box, at) => box !== null && isHeadingForCard(lastOnTerm, at, box),
  };
}
