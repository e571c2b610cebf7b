import { hitTest } from "../../../src/content/hovering/hit-test.ts";
import { watchPointer } from "../../../src/content/hovering/watch-pointer.ts";
import type { Point } from "../../../src/core/placement/rectangle.ts";
import { createReadingPage } from "./reading-page.ts";
import { span } from "./span.ts";
import { runWithoutWaiting } from "./without-waiting.ts";

/** How many pointer events a sweep makes, how many of them hit a mark, and of how many. */
export interface PointerCost {
  readonly events: number;
  readonly hits: number;
  readonly marks: number;
}

/** Reads the open page, and moves the pointer over what is in view: each sweep in a span of its own, `sweep 0` and on. */
export async function measurePointer(sweeps: number): Promise<PointerCost> {
  runWithoutWaiting();
  const frames: FrameRequestCallback[] = [];
  globalThis.requestAnimationFrame = (callback) => frames.push(callback);
  const reading = createReadingPage({ frequency: "all", onPainted: () => {} });
  await reading.readAll();
  let hits = 0;
  watchPointer(
    {
      hover: {
        point: (_, target) => {
          if (target) hits += 1;
        },
        suppress: () => {},
        close: () => {},
        open: () => {},
        isOpen: () => false,
        isPinned: () => false,
      },
      hitTest: (point) =>
        hitTest(
          point,
          (node, offset) => [reading.marks.markAt(node, offset)],
          () => {},
        ),
      owns: () => false,
    },
    new AbortController().signal,
  );
  const points = pointsInView();
  for (let sweep = 0; sweep < sweeps; sweep++) {
    hits = 0;
    span(`sweep ${sweep}`, () => {
      for (const { x, y } of points) {
        const target = document.elementFromPoint(x, y) ?? document.body;
        target.dispatchEvent(new PointerEvent("pointermove", { clientX: x, clientY: y, bubbles: true }));
        frames.splice(0).forEach((frame) => void frame(0));
      }
    });
  }
  return { events: points.length, hits, marks: [...reading.marks.painted()].length };
}

function pointsInView(): Point[] {
  const points: Point[] = [];
  for (let y = 10; y < innerHeight; y += 20) for (let x = 10; x < 400; x += 40) points.push({ x, y });
  return points;
}

declare global {
  interface Window {
    readonly measurePointer: typeof import("./pointer-page.ts").measurePointer;
  }
}

Object.assign(window, { measurePointer });
