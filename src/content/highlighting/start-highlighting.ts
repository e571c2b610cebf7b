import type { HighlightId } from "../../core/model/highlight.ts";
import { callBackground } from "../../messaging/call-background.ts";
import type { ContentApi } from "../../messaging/content-api.ts";
import { isSitePainted, type Settings } from "../../settings/settings.ts";
import type { LazyHovering } from "../hovering/lazy-hovering.ts";
import { createPageIdentity } from "../page-identity.ts";
import { type FollowedHighlights, followHighlights } from "./follow-highlights.ts";
import { readSelection } from "./read-selection.ts";
import { watchSelection } from "./watch-selection.ts";

/** What highlighting is built from. */
export interface HighlightingParts {
  /** What keeps and shows passages. */
  readonly hovering: Pick<LazyHovering, "now" | "with">;
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
  readonly onError: (error: unknown) => void;
}

/** All that a frame does about highlights before hovering.js has come. */
export interface Highlighting extends Omit<FollowedHighlights, "setPainted"> {
  /** What the page gives as its canonical address now, unchecked; null if it gives none. */
  canonical(): string | null;
  /** What the reader has selected, in the document or an open shadow root; null for nothing that could be kept. */
  readSelection(): Range | null;
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
export function startHighlighting(
  { hovering, shadowRoots, onError }: HighlightingParts,
  signal: AbortSignal,
): Highlighting {
  const identify = createPageIdentity();
  let how: Settings["selectionToolbar"] = "off";

  const followed = followHighlights(
    {
      identify,
      // Nothing to be done but to have it there for the pointer.
      onKeeper: () => hovering.with(() => undefined),
      keeperParts: {
        shadowRoots: () => shadowRoots,
        noteSightings: async (sightings) => {
          const reply = await callBackground("noteSightings", { sightings });
          return reply.ok;
        },
        onError,
      },
    },
    signal,
  );
  const selected = () => readSelection(shadowRoots);

  watchSelection(
    {
      onSelected: (isAltHeld) => {
        const isWanted = () =>
          how !== "off" &&
          (how !== "modifier" || isAltHeld) &&
          LEAST_OFFERED.test(selected()?.toString() ?? "");
        if (hovering.now() || isWanted())
          hovering.with((loaded) => loaded.offer({ isWanted, how: how === "off" ? "dot" : how }));
      },
      owns: (event) => hovering.now()?.owns(event) ?? false,
    },
    signal,
  );

  const find = (id: HighlightId) =>
    followed
      .keeper()
      ?.states()
      .find(({ highlight }) => highlight.id === id)?.highlight;

  return {
    ...followed,
    canonical: () => identify().canonical,
    readSelection: selected,
    follow: (settings, hosts) => {
      how = settings.selectionToolbar;
      followed.setPainted(hosts.every((host) => isSitePainted(settings, host)));
    },
    api: {
      keepSelection: () => {
        const range = selected();
        if (range) hovering.with((loaded) => loaded.keep(range));
        return range !== null;
      },
      describeHighlights: () => followed.keeper()?.states() ?? [],
      showHighlight: (id) => {
        const placed = followed.keeper()?.placed(id);
        if (placed) hovering.with((loaded) => loaded.show(placed));
        return placed != null;
      },
      seekHighlight: (id) => {
        const highlight = find(id);
        if (highlight) followed.keeper()?.seek(id).catch(onError);
        return highlight !== undefined;
      },
      startReattach: (id) => {
        const highlight = find(id);
        if (highlight) hovering.with((loaded) => loaded.startReattach(highlight));
        return highlight !== undefined;
      },
    },
  };
}
