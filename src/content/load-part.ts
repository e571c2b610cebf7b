import type { FrameBundle } from "../messaging/background-api.ts";
import { callBackground } from "../messaging/call-background.ts";
import { ownGlobal } from "../runtime/own-global.ts";

/** Builds a part of a frame out of what its bundle offers; when the signal aborts, the part leaves the page. */
type CreatePart<Parts, Part> = (parts: Parts, signal: AbortSignal) => Part;

/**
 * Gives a part of the frame whose bundle comes on first need: the background runs it in the frame at the first call,
 * since a content script cannot import files of its own without making them readable to every page. `key` is where
 * the bundle leaves its factory in the isolated world they share. The part is built once, from the parts of the first call,
 * which may come later than the bundle.
 *
 * @throws Error if the bundle could not be run; the next call tries again.
 */
export function createPartLoader<Parts, Part>(
  bundle: FrameBundle,
  key: string,
  signal: AbortSignal,
): (parts: Parts | Promise<Parts>) => Promise<Part> {
  let loading: Promise<Part> | null = null;
  const find = () => ownGlobal(key) as CreatePart<Parts, Part> | undefined;
  const load = async (parts: Parts | Promise<Parts>) => {
    const [given, loaded] = await Promise.all([
      parts,
      find() ? null : callBackground("loadBundle", { bundle }),
    ]);
    // Whoever asked has ended with the frame, and the part would look after it for ever: nobody is told anything.
    if (signal.aborted) return new Promise<never>(() => undefined);
    if (loaded && !loaded.ok) throw new Error(`${bundle}.js could not be run: ${loaded.error}`);
    const create = find();
    if (!create) throw new Error(`${bundle}.js ran, but left nothing`);
    return create(given, signal);
  };
  return (parts) => {
    loading ??= load(parts).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
