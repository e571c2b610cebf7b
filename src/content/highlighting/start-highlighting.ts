import type { HighlightId } from "../../core/model/highlight.ts";
import type { EntityRef } from "../../core/model/ids.ts";
import { callBackground } from "../../messaging/call-background.ts";
import type { ContentApi } from "../../messaging/content-api.ts";
import { isSitePainted, type Settings } from "../../settings/settings.ts";
import { createPartLoader } from "../load-part.ts";
import { createPageIdentity } from "../page-identity.ts";
import { followHighlights } from "./follow-highlights.ts";
import type { HighlightKeeper, PlacedHighlight } from "./highlight-keeper.ts";
import {
  HIGHLIGHT_UI_KEY,
  type HighlightCardListener,
  type HighlightUi,
  type HighlightUiParts,
  type SelectedPassage,
} from "./highlight-ui.ts";
import { readSelection } from "./read-selection.ts";
import { watchSelection } from "./watch-selection.ts";

/** What highlighting is built from. */
export interface HighlightingParts extends Omit<HighlightUiParts, "keeper" | "readPassage" | "listener"> {
  /** Gives what hears of the reader's doings with a highlight's card, loading hovering.js at the first call. */
  readonly loadListener: () => Promise<HighlightCardListener>;
  /** The page may have highlights from now on. */
  readonly onKeeper: () => void;
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
  /** The entities mentioned in a range, in reading order, each once. */
  readonly entitiesIn: (range: Range) => readonly EntityRef[];
  /** Whether an event came from inside anything of ours. */
  readonly owns: (event: Event) => boolean;
  /** Scrolls to a highlight, and lights it where it may be seen. */
  readonly show: (placed: PlacedHighlight) => void;
}

/** All that a frame does about highlights. */
export interface Highlighting {
  /** Null until the page is known to have highlights, or the reader selects something. */
  keeper(): HighlightKeeper | null;
  /** Null until it was needed. */
  ui(): HighlightUi | null;
  loadUi(): Promise<HighlightUi>;
  /** Whether they are painted, where the page can see them. */
  isPainted(): boolean;
  /** Looks whether the page is another one than before. */
  look(): void;
  /** Obeys the settings, from now on. */
  follow(settings: Settings, hosts: readonly string[]): void;
  readonly api: Pick<
    ContentApi,
    "keepSelection" | "describeHighlights" | "showHighlight" | "seekHighlight" | "startReattach"
  >;
}

/** A shorter selection is a slip of the hand: nothing is offered for it, though it can be kept by key or menu. */
const LEAST_OFFERED = /\S\s*\S/;

/** Starts highlighting in one frame, until the signal aborts. */
export function startHighlighting(parts: HighlightingParts, signal: AbortSignal): Highlighting {
  const { shadowRoots, onError } = parts;
  const identify = createPageIdentity();
  const loadToolbar = createPartLoader<HighlightUiParts, HighlightUi>("toolbar", HIGHLIGHT_UI_KEY, signal);
  let ui: HighlightUi | null = null;
  let how: Settings["selectionToolbar"] = "off";

  const followed = followHighlights(
    {
      identify,
      onKeeper: parts.onKeeper,
      keeperParts: {
        shadowRoots: () => shadowRoots,
        noteSightings: (sightings) => {
          callBackground("noteSightings", { sightings }).catch(onError);
        },
        onError,
      },
    },
    signal,
  );
  const readPassage = (): SelectedPassage | null => {
    const range = readSelection(shadowRoots);
    return range && { range, entities: parts.entitiesIn(range), canonical: identify().canonical };
  };
  const loadUi = async () => {
    const [listener, keeper] = await Promise.all([parts.loadListener(), followed.load()]);
    ui = await loadToolbar({ ...parts, readPassage, listener, keeper });
    return ui;
  };

  const offer = async (isAltHeld: boolean) => {
    if (ui?.isBusy()) return;
    const isWanted = () =>
      how !== "off" &&
      (how !== "modifier" || isAltHeld) &&
      LEAST_OFFERED.test(readSelection(shadowRoots)?.toString() ?? "");
    if (isWanted()) await loadUi();
    // It may have changed while the bundle came.
    ui?.offer(isWanted() ? readPassage() : null, how === "off" ? "dot" : how);
  };
  watchSelection(
    {
      onSelected: (isAltHeld) => {
        offer(isAltHeld).catch(onError);
      },
      owns: parts.owns,
    },
    signal,
  );

  const isKnown = (id: HighlightId) =>
    followed
      .keeper()
      ?.states()
      .find(({ highlight }) => highlight.id === id)?.highlight ?? null;

  return {
    keeper: followed.keeper,
    ui: () => ui,
    loadUi,
    isPainted: followed.isPainted,
    look: followed.look,
    follow: (settings, hosts) => {
      how = settings.selectionToolbar;
      followed.setPainted(hosts.every((host) => isSitePainted(settings, host)));
    },
    api: {
      keepSelection: () => {
        const passage = readPassage();
        if (passage) loadUi().then((loaded) => loaded.keep(passage), onError);
        return passage !== null;
      },
      describeHighlights: () => followed.keeper()?.states() ?? [],
      showHighlight: (id) => {
        const placed = followed.keeper()?.placed(id);
        if (placed) parts.show(placed);
        return placed != null;
      },
      seekHighlight: (id) => {
        if (!isKnown(id)) return false;
        followed.keeper()?.seek(id).catch(onError);
        return true;
      },
      startReattach: (id) => {
        const highlight = isKnown(id);
        if (highlight) loadUi().then((loaded) => loaded.startReattach(highlight), onError);
        return highlight !== null;
      },
    },
  };
}
