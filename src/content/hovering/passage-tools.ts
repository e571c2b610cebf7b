import type { EntityNames } from "../../core/model/entity-card.ts";
import type { Highlight } from "../../core/model/highlight.ts";
import type { EntityRef } from "../../core/model/ids.ts";
import {
  HIGHLIGHT_UI_KEY,
  type HighlightCardListener,
  type HighlightUi,
  type HighlightUiParts,
  type SelectedPassage,
} from "../highlighting/highlight-ui.ts";
import type { HoveringParts, SelectionOffer } from "./hovering.ts";

/** What the tools work with. */
export interface PassageToolsParts
  extends Pick<
    HoveringParts,
    | "marks"
    | "readRest"
    | "loadKeeper"
    | "canonical"
    | "readSelection"
    | "look"
    | "createPartLoader"
    | "onError"
  > {
  /** Hears of the reader's doings with a highlight's card. */
  readonly listener: HighlightCardListener;
  readonly nameEntity: (entity: EntityRef) => Promise<EntityNames | null>;
}

/** What a reader keeps passages with, all of it drawn by keeping.js. */
export interface PassageTools {
  /** Null until it was needed. */
  ui(): HighlightUi | null;
  loadUi(): Promise<HighlightUi>;
  offer(offer: SelectionOffer): Promise<void>;
  keep(range: Range): Promise<void>;
  startReattach(highlight: Highlight): Promise<void>;
}

/** Builds the tools of one frame, until the signal aborts. */
export function createPassageTools(parts: PassageToolsParts, signal: AbortSignal): PassageTools {
  const load = parts.createPartLoader<HighlightUiParts, HighlightUi>("keeping", HIGHLIGHT_UI_KEY, signal);
  let ui: HighlightUi | null = null;
  const passageOf = (range: Range): SelectedPassage => ({
    range,
    entities: parts.marks.entitiesIn(range),
    canonical: parts.canonical(),
  });
  const readPassage = () => {
    const range = parts.readSelection();
    return range && passageOf(range);
  };
  const partsForUi = async () => ({ ...parts, readPassage, keeper: await parts.loadKeeper() });
  const loadUi = async () => {
    // anchoring.js and keeping.js come side by side.
    ui = await load(partsForUi());
    return ui;
  };
  return {
    ui: () => ui,
    loadUi,
    offer: async ({ isWanted, how }) => {
      if (ui?.isBusy()) return;
      if (isWanted()) await Promise.all([loadUi(), parts.readRest()]);
      // It may have changed while the bundle came.
      ui?.offer(isWanted() ? readPassage() : null, how);
    },
    keep: async (range) => {
      const [loaded] = await Promise.all([loadUi(), parts.readRest()]);
      await loaded.keep(passageOf(range));
    },
    startReattach: async (highlight) => {
      (await loadUi()).startReattach(highlight);
    },
  };
}
