import { entityKey } from "../core/model/ids.ts";
import type { ContentApi, FrameSummary } from "../messaging/content-api.ts";
import { countEntities } from "./count-entities.ts";
import type { Highlighting } from "./highlighting/start-highlighting.ts";
import { isVisible, type PageTarget } from "./hovering/hover-target.ts";
import type { LazyHovering } from "./hovering/lazy-hovering.ts";
import type { MarkStore } from "./painting/mark-store.ts";

/** So long the popup waits for what a page names, in milliseconds: then it hears that we are still reading, and asks again. */
const ANSWER_WITHIN_MS = 250;

/** What the answers are found with. */
export interface FrameApiParts {
  readonly marks: Pick<MarkStore, "standing">;
  /** The marks and highlights of the frame, in no particular order. */
  readonly targets: () => readonly PageTarget[];
  readonly hovering: Pick<LazyHovering, "with">;
  readonly highlighting: Pick<Highlighting, "api" | "readSelection">;
  /** Resolves when the names that aren't marked are known, too. */
  readonly readRest: () => Promise<void>;
  readonly isRead: () => boolean;
}

/** What a frame answers to the popup, to keys and to menus. */
export function createFrameApi(parts: FrameApiParts): ContentApi {
  const { marks, targets, hovering, highlighting, readRest, isRead } = parts;
  const named = () => countEntities(marks.standing());
  return {
    describeFrame: async (): Promise<FrameSummary> => {
      await Promise.race([readRest(), new Promise((resolve) => setTimeout(resolve, ANSWER_WITHIN_MS))]);
      return { state: isRead() ? "ready" : "reading", entities: named() };
    },
    jumpTo: (entity) => {
      const key = entityKey(entity);
      const isNamed = named().some((other) => entityKey(other.entity) === key);
      if (isNamed) hovering.with((loaded) => loaded.jumpTo(entity));
      return isNamed;
    },
    walkMentions: () => {
      const isAny = targets().some(isVisible);
      if (isAny) hovering.with((loaded) => loaded.walk());
      return isAny;
    },
    lookUpSelection: () => {
      const range = highlighting.readSelection();
      if (range) hovering.with((loaded) => loaded.lookUp(range));
      return range !== null;
    },
    ...highlighting.api,
  };
}
