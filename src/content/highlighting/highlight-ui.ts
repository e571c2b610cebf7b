import type { EntityNames } from "../../core/model/entity-card.ts";
import type { Highlight } from "../../core/model/highlight.ts";
import type { EntityRef } from "../../core/model/ids.ts";
import type { Look } from "../../core/model/look.ts";
import type { Rectangle } from "../../core/placement/rectangle.ts";
import type { SelectionToolbar } from "../../settings/settings.ts";
import type { CardAnchor, WalkStep } from "../popover/card-popover.ts";
import type { HighlightKeeper, PlacedHighlight } from "./highlight-keeper.ts";

/*
 * The seam between content.js and keeping.js, which draws all a reader keeps highlights with: the dot and toolbar at a
 * selection, the card of a highlight, messages with undo. keeping.js comes on first need; see card-popover.ts.
 */

/** What the reader has selected: in one root, outside fields and editors. */
export interface SelectedPassage {
  readonly range: Range;
  /** The entities mentioned in it, in reading order, each once. */
  readonly entities: readonly EntityRef[];
  /**
   * What the page gives as its canonical address now; null if it gives none, or only one that was there before a route
   * change and may belong to the page before.
   */
  readonly canonical: string | null;
}

/** A highlight's card to be shown. */
export interface HighlightCardRequest {
  readonly placed: PlacedHighlight;
  readonly anchor: CardAnchor;
  /** Set while the reader walks by keyboard: the card then takes the focus, and its keys go on walking. */
  readonly walk: WalkStep | null;
}

/** What the reader does with a highlight's card: the same as with an entity's. */
export interface HighlightCardListener {
  onPointerEnter(): void;
  onPointerLeave(): void;
  onTogglePin(): void;
  onClose(): void;
  onTermGone(): void;
  /** A walk goes on: 1 to the next mention or highlight, -1 to the one before. */
  onWalk(direction: 1 | -1): void;
  /** Opens an entity's card in this card's place, at the same passage. */
  onOpenEntity(entity: EntityRef, anchor: CardAnchor): void;
}

/** What keeping.js works with. */
export interface HighlightUiParts {
  readonly keeper: HighlightKeeper;
  readonly listener: HighlightCardListener;
  /** What is selected now, in the document or an open shadow root; null for nothing that could be kept. */
  readonly readPassage: () => SelectedPassage | null;
  /** The names of an entity; null if they cannot be had. */
  readonly nameEntity: (entity: EntityRef) => Promise<EntityNames | null>;
  /** How everything shall look and speak now: asked at each drawing. */
  readonly look: () => Look;
  readonly onError: (error: unknown) => void;
}

/** Everything of highlights that is drawn in a frame. */
export interface HighlightUi {
  /** Draws what is open anew, as the look may have changed; what is being written stays. */
  refresh(): void;
  /** A passage is selected: shows the dot or the toolbar beside it, as the reader has set; null takes them away. */
  offer(passage: SelectedPassage | null, how: Exclude<SelectionToolbar, "off">): void;
  /** Keeps a passage at once, by key or menu, and says so with note, tags and undo at hand. */
  keep(passage: SelectedPassage): Promise<void>;
  /** Waits for the reader to select the passage an orphan belongs to. */
  startReattach(highlight: Highlight): void;
  /**
   * Says what has happened, with the way back, which gives the text to say then. `takesFocus` where the button that had it
   * has gone.
   */
  say(text: string, takeBack: () => Promise<string>, takesFocus: boolean): void;
  showCard(request: HighlightCardRequest): void;
  setPinned(isPinned: boolean): void;
  hideCard(): void;
  /** The card's box in CSS pixels of the viewport; null while none is open. */
  cardBox(): Rectangle | null;
  /** True while the reader writes in the card or the toolbar: it must not close under the hand. */
  isBusy(): boolean;
  /** Whether an event came from inside anything of ours. */
  owns(event: Event): boolean;
}

/** Builds a frame's highlight interface; when the signal aborts, it leaves the page. */
export type CreateHighlightUi = (parts: HighlightUiParts, signal: AbortSignal) => HighlightUi;

/** Where the bundle leaves its factory in the isolated world that all our bundles share. */
export const HIGHLIGHT_UI_KEY = "sinoglossHighlightUi";

/** Called by keeping.js. */
export function offerHighlightUi(create: CreateHighlightUi): void {
  Reflect.set(globalThis, HIGHLIGHT_UI_KEY, create);
}
