import { isTextVisible, type KnownPlaces, knownPlaces } from "../reading/is-text-visible.ts";
import type { Mark } from "./mark.ts";
import type { MarkRegistry } from "./mark-registry.ts";

/** Which marks are painted, and which would be if their text were shown. */
export interface PaintedMarks {
  has(mark: Mark): boolean;
  isEmpty(): boolean;
  /** Paints a mark, whether its text is shown or not. */
  show(mark: Mark): void;
  /** Paints a mark that is not restrained as soon as its text is shown. */
  paint(mark: Mark): void;
  /** To be painted once its text is shown. */
  hide(mark: Mark): void;
  unpaint(mark: Mark): void;
  /** Whether the text of a mark is shown; that of one that is known is taken to be as it was at the last look. */
  isVisible(mark: Mark): boolean;
  /** Looks at one mark after the other, or at the hidden ones only: true for each that has been hidden or shown since. */
  look(hiddenOnly: boolean): Generator<boolean>;
}

/** Makes the marks of a document of which none is painted. */
export function createPaintedMarks(registry: Pick<MarkRegistry, "add" | "remove">): PaintedMarks {
  const painted = new Set<Mark>();
  const hidden = new Set<Mark>();
  /** The page looks the same as long as nobody else has a turn. */
  let places: KnownPlaces | null = null;
  const isShown = (mark: Mark) => {
    if (!places) {
      places = knownPlaces();
      queueMicrotask(() => {
        places = null;
      });
    }
    return isTextVisible(mark.start.node, places);
  };
  const isVisible = (mark: Mark) => painted.has(mark) || (!hidden.has(mark) && isShown(mark));
  const show = (mark: Mark) => {
    if (painted.has(mark)) return;
    hidden.delete(mark);
    painted.add(mark);
    registry.add(mark);
  };
  const unpaint = (mark: Mark) => {
    hidden.delete(mark);
    if (painted.delete(mark)) registry.remove(mark);
  };

  return {
    has: (mark) => painted.has(mark),
    isEmpty: () => painted.size + hidden.size === 0,
    show,
    paint: (mark) => {
      if (mark.restraint) return;
      if (isVisible(mark)) show(mark);
      else hidden.add(mark);
    },
    hide: (mark) => {
      unpaint(mark);
      hidden.add(mark);
    },
    unpaint,
    isVisible,
    *look(hiddenOnly) {
      for (const mark of hiddenOnly ? [...hidden] : [...painted, ...hidden]) {
        const isPainted = painted.has(mark);
        const isTurned = (isPainted || hidden.has(mark)) && isShown(mark) !== isPainted;
        if (isTurned) {
          unpaint(mark);
          if (isPainted) hidden.add(mark);
        }
        yield isTurned;
      }
    },
  };
}
