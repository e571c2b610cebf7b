import { createPartLoader } from "../load-part.ts";
import { HOVERING_KEY, type Hovering, type HoveringParts } from "./hovering.ts";

/** The hovering of a frame, which comes when it is first needed: most frames have nothing to point at. */
export interface LazyHovering {
  /** Null until it has come. */
  now(): Hovering | null;
  /** Has it do something, loading hovering.js at the first call. */
  with(act: (hovering: Hovering) => unknown): void;
  /** Whoever has something to point at gets it; should it fail to come, it is asked for again at the next call. */
  ifNeeded(): void;
}

/** What it is loaded with. */
export interface LazyHoveringParts {
  readonly parts: () => HoveringParts;
  /** Whether there is anything to point at. */
  readonly hasTargets: () => boolean;
  readonly onError: (error: unknown) => void;
}

/** Builds it for one frame, until the signal aborts. */
export function createLazyHovering(
  { parts, hasTargets, onError }: LazyHoveringParts,
  signal: AbortSignal,
): LazyHovering {
  const loadPart = createPartLoader<HoveringParts, Hovering>("hovering", HOVERING_KEY, signal);
  let hovering: Hovering | null = null;
  let isAsked = false;
  const load = async () => {
    hovering = await loadPart(parts());
    return hovering;
  };
  return {
    now: () => hovering,
    with: (act) => {
      load().then(act).catch(onError);
    },
    ifNeeded: () => {
      if (isAsked || !hasTargets()) return;
      isAsked = true;
      load().catch((error: unknown) => {
        isAsked = false;
        onError(error);
      });
    },
  };
}
