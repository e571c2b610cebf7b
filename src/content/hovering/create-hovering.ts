import type { Point } from "../../core/placement/rectangle.ts";
import { createMentionWalker } from "../walking/mention-walker.ts";
import { hitTest } from "./hit-test.ts";
import { createHoverController } from "./hover-controller.ts";
import type { CreateHovering } from "./hovering.ts";
import { watchPointer } from "./watch-pointer.ts";

/** Puts pointer, walk and cards of a frame together. */
export const createHovering: CreateHovering = (parts, signal) => {
  const walker = createMentionWalker({
    targets: parts.targets,
    open: (target, walk) => hover.open(target, { walk }),
  });
  const hover = createHoverController(
    {
      ...parts,
      onWalk: walker.go,
      onClosed: (how) => walker.stop({ comeBack: how === "dismissed" }),
    },
    signal,
  );
  const hit = (point: Point) => hitTest(point, parts.targetsAt, parts.onRoot);
  watchPointer({ hover, hitTest: hit, owns: parts.owns }, signal);
  const at = parts.lastPointer();
  if (at) hover.point(at, hit(at));
  return {
    open: (target) => hover.open(target, { walk: null }),
    walk: () => {
      walker.go(1);
    },
    highlightListener: hover.highlightListener,
  };
};
