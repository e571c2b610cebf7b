import type { Result } from "../../core/basics/result.ts";
import { type CardPopover, type CardPopoverParts, findCardPopover } from "./card-popover.ts";

/**
 * Gives the frame's popover: card.js is run in the frame at the first call, by the background, since a content script
 * cannot import files of its own without making them readable to every page.
 *
 * @throws Error if card.js could not be run; the next call tries again.
 */
export function createPopoverLoader(loadBundle: () => Promise<Result<null>>, signal: AbortSignal) {
  let loading: Promise<CardPopover> | null = null;
  const load = async (parts: CardPopoverParts) => {
    if (!findCardPopover()) {
      const loaded = await loadBundle();
      if (!loaded.ok) throw new Error(`card.js could not be run: ${loaded.error}`);
    }
    const create = findCardPopover();
    if (!create) throw new Error("card.js ran, but left no card");
    return create(parts, signal);
  };
  return (parts: CardPopoverParts): Promise<CardPopover> => {
    loading ??= load(parts).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
