import type { PlacedNames } from "../../core/matching/page-evidence.ts";
import type { Highlight } from "../../core/model/highlight.ts";
import type { EntityRef } from "../../core/model/ids.ts";
import type { Look } from "../../core/model/look.ts";
import type { Point } from "../../core/placement/rectangle.ts";
import type { callBackground } from "../../messaging/call-background.ts";
import type { SelectionToolbar } from "../../settings/settings.ts";
import type { HighlightKeeper } from "../highlighting/highlight-keeper.ts";
import type { createPartLoader } from "../load-part.ts";
import type { isMarkTold } from "../painting/mark.ts";
import type { MarkStyle } from "../painting/mark-names.ts";
import type { MarkRegistry } from "../painting/mark-registry.ts";
import type { MarkStore } from "../painting/mark-store.ts";
import type { CardListener } from "../popover/card-popover.ts";
import type { TextBlock } from "../reading/text-block.ts";
import type { isVisible, PageTarget } from "./hover-target.ts";

/*
 * The seam between content.js, which reads and paints, and hovering.js, which turns pointer, taps, keys and selections
 * into cards and highlights. hovering.js comes with the first mark, highlight or selection of a frame: most have none,
 * and do without it.
 */

/** What hovering works with. */
export interface HoveringParts {
  readonly marks: Pick<MarkStore, "painted" | "standing" | "markAt" | "entitiesIn">;
  /** The marks and highlights of the frame, in no particular order. */
  readonly targets: () => readonly PageTarget[];
  /** What content.js asks of marks itself: handed over, as it would stand in both bundles otherwise. */
  readonly isVisible: typeof isVisible;
  readonly isTold: typeof isMarkTold;
  /** Lights a mention or a highlight for a moment. */
  readonly flash: MarkRegistry["flash"];
  /** What each block of the page names now. */
  readonly namedBlocks: () => readonly PlacedNames<TextBlock>[];
  /** Resolves when the names that aren't marked are known, too: what a passage names is kept with it. */
  readonly readRest: () => Promise<void>;
  /** The frame's highlights; null until it may have some. */
  readonly keeper: () => HighlightKeeper | null;
  readonly loadKeeper: () => Promise<HighlightKeeper>;
  /** Whether highlights are painted, where the page can see them. */
  readonly isPainted: () => boolean;
  /** What the page gives as its canonical address now, unchecked; null if it gives none. */
  readonly canonical: () => string | null;
  /** What the reader has selected; null for nothing that could be kept. */
  readonly readSelection: () => Range | null;
  /** Hears of the open shadow roots around the pointer. */
  readonly onRoot: (root: ShadowRoot) => void;
  /** Where the pointer was seen last: it may rest on a name by the time hovering.js comes. */
  readonly lastPointer: () => Point | null;
  /** The host that names can be rejected on, empty for local files; null for none. */
  readonly site: () => string | null;
  readonly setRejected: CardListener["setRejected"];
  /** How what is drawn shall look and speak now. */
  readonly look: () => Look;
  /** As the reader has set them now: how marks look, and how long a pointer rests on one before its card, in milliseconds. */
  readonly settings: () => MarkStyle & { readonly dwell: number };
  readonly callBackground: typeof callBackground;
  readonly createPartLoader: typeof createPartLoader;
  readonly onError: (error: unknown) => void;
}

/** What a selection may be offered, as it is by the time it is asked: the toolbar may come late. */
export interface SelectionOffer {
  /** Whether the reader wants something beside it. */
  isWanted(): boolean;
  readonly how: Exclude<SelectionToolbar, "off">;
}

/** Cards and the keeping of passages in one frame. */
export interface Hovering {
  /** Asks for cards that will probably be wanted. */
  prefetch(entities: readonly EntityRef[]): void;
  /** Scrolls to a mention or highlight, and lights it where it may be seen. */
  show(target: PageTarget): void;
  /** The same with the next visible mention of an entity. */
  jumpTo(entity: EntityRef): void;
  /** Walks to the next mention or highlight by keyboard, or starts to. */
  walk(): void;
  /** Looks up what is selected, and shows what is found beside it. */
  lookUp(range: Range): void;
  /** Shows the dot or the toolbar beside what is selected, or takes them away. */
  offer(offer: SelectionOffer): Promise<void>;
  /** Keeps what is selected at once, by key or menu. */
  keep(range: Range): Promise<void>;
  /** Waits for the reader to select the passage an orphan belongs to. */
  startReattach(highlight: Highlight): Promise<void>;
  /** Marks or highlights may have changed: underlines once more the mentions that stand in highlights. */
  underlineKept(): void;
  /** Draws what is open anew, as the look may have changed. */
  refresh(): void;
  /** Whether an event came from inside anything of ours. */
  owns(event: Event): boolean;
}

/** Builds the hovering of a frame, until the signal aborts. */
export type CreateHovering = (parts: HoveringParts, signal: AbortSignal) => Hovering;

/** Where the bundle leaves its factory in the isolated world that all our bundles share. */
export const HOVERING_KEY = "sinoglossHovering";

/** Called by hovering.js. */
export function offerHovering(create: CreateHovering): void {
  Reflect.set(globalThis, HOVERING_KEY, create);
}
