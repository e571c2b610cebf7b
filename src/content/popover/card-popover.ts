import type { Candidate } from "../../core/matching/candidate.ts";
import type { EvidenceFor } from "../../core/matching/find-why-on-page.ts";
import type { EntityCard } from "../../core/model/entity-card.ts";
import type { EntityRef } from "../../core/model/ids.ts";
import type { Look } from "../../core/model/look.ts";
import type { Point, Rectangle } from "../../core/placement/rectangle.ts";
import type { LookUpAnswer } from "../../core/search/look-up.ts";
import type { BackgroundReply, LibraryPlace, RejectRequest } from "../../messaging/background-api.ts";
import type { Mark } from "../painting/mark.ts";
import type { TextBlock } from "../reading/text-block.ts";

/*
 * The seam between content.js, which reads, paints and hovers, and card.js, which draws. card.js comes on first need
 * (the background runs it in the frame), so content.js knows it by these types only.
 */

/** The place in the page a card belongs to. */
export interface CardAnchor {
  /** The boxes of the term's lines now, in CSS pixels of the viewport; empty once it is gone or scrolled away. */
  lines(): readonly Rectangle[];
  /** A node at the term: the card's host goes into the dialog or fullscreen element around it. */
  readonly node: Node;
  /** Where the pointer was when the card was asked for; null for keyboard and touch. */
  readonly pointer: Point | null;
}

/** Which mention or highlight of the page a walk has come to. */
export interface WalkStep {
  /** From 1. */
  readonly position: number;
  readonly total: number;
}

/** A text that was looked up, and what came of it. */
export interface LookedUp {
  readonly query: string;
  readonly answer: LookUpAnswer;
}

/** A card to be shown. */
export interface CardRequest {
  /** An entity's card; or what a look-up found, to choose from. */
  readonly shown: EntityCard | LookedUp;
  readonly anchor: CardAnchor;
  /** Set while the reader walks by keyboard: the card then takes the focus, and its keys go on walking. */
  readonly walk: WalkStep | null;
  /** Set where the reader asked for it by key or menu: the card takes the focus, and gives it back. */
  readonly takesFocus: boolean;
  /** Whether the mention stands in a highlight: its card is then offered in this one's place. */
  readonly isHighlighted: boolean;
  /** The mention it is the card of: why it is marked is then told; null for what was opened from elsewhere. */
  readonly mark: Mark | null;
}

/** What the reader does with a card. */
export interface CardListener {
  onPointerEnter(): void;
  onPointerLeave(): void;
  onTogglePin(): void;
  /** The close button. */
  onClose(): void;
  /** The reader has scrolled the term out of view. */
  onTermGone(): void;
  /** A walk goes on: 1 to the next mention or highlight, -1 to the one before. */
  onWalk(direction: 1 | -1): void;
  /** The card of a related entity, to be opened in place; null if it cannot be had. */
  findCard(entity: EntityRef): Promise<EntityCard | null>;
  /** Opens the card of the highlight the mention stands in. */
  onOpenHighlight(): void;
  /** How many of the reader's highlights mention an entity. */
  countHighlights(entity: EntityRef): Promise<number>;
  openLibrary(at: LibraryPlace): void;
  /** Has a name marked no more, or again. */
  setRejected(request: RejectRequest): Promise<BackgroundReply<"setRejected">>;
  /** Says what has happened over the page; to take it back gives the text to say then. */
  say(text: string, takeBack: () => Promise<string>, takesFocus: boolean): void;
}

/** The one card of a frame. */
export interface CardPopover {
  /** Draws what is open anew, as the look may have changed. */
  refresh(): void;
  show(request: CardRequest): void;
  setPinned(isPinned: boolean): void;
  hide(): void;
  /** The card's box in CSS pixels of the viewport; null while none is open. */
  box(): Rectangle | null;
  /** Whether an event came from inside the card. */
  owns(event: Event): boolean;
}

/** What a card is built from. */
export interface CardPopoverParts {
  readonly listener: CardListener;
  /** How the card shall look and speak now: asked at each drawing. */
  readonly look: () => Look;
  /** What made a mention count: asked when its card opens. */
  readonly whyOf: (block: TextBlock, mention: Candidate) => EvidenceFor<TextBlock> | null;
  /** The host that names can be rejected on, empty for local files; null for none. */
  readonly site: () => string | null;
}

/** Builds the card of a frame; when the signal aborts, the host leaves the page. */
export type CreateCardPopover = (parts: CardPopoverParts, signal: AbortSignal) => CardPopover;

/** Where card.js leaves its factory in the isolated world that both bundles share. */
export const CARD_POPOVER_KEY = "sinoglossCardPopover";

/** Called by card.js. */
export function offerCardPopover(create: CreateCardPopover): void {
  Reflect.set(globalThis, CARD_POPOVER_KEY, create);
}
