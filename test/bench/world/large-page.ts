import { type Mark, markLines } from "../../../src/content/painting/mark.ts";
import { countOwnTime } from "./own-time.ts";
import { createReadingPage } from "./reading-page.ts";

/** How a large page was read, in milliseconds. */
export interface LargePageTimes {
  /** From the start until the last mark of the first screen was painted. */
  readonly firstScreenMs: number;
  readonly marksInView: number;
  /** Each task of our own script. */
  readonly tasks: readonly number[];
}

/** What is measured on a page of many text nodes. */
export const largeBench = {
  /** One innerText of the whole page, laid out before. */
  innerText: (): number => {
    document.body.getBoundingClientRect();
    const start = performance.now();
    const { length } = document.body.innerText;
    const spent = performance.now() - start;
    if (length === 0) throw new Error("The page has no text");
    return spent;
  },
  read: async (): Promise<LargePageTimes> => {
    const { tasks, run } = countOwnTime();
    const paintedAt = new Map<Mark, number>();
    document.body.getBoundingClientRect();
    const start = performance.now();
    let done: Promise<void> = Promise.resolve();
    const started = run(() => {
      const onPainted = (mark: Mark) => void paintedAt.set(mark, performance.now() - start);
      done = createReadingPage({ frequency: "section", onPainted }).readAll();
    });
    await started;
    await done;
    const inView = [...paintedAt].filter(([mark]) =>
      markLines(mark).some(({ top, bottom }) => bottom > 0 && top < innerHeight),
    );
    return {
      firstScreenMs: Math.max(...inView.map(([, at]) => at)),
      marksInView: inView.length,
      tasks,
    };
  },
};

declare global {
  interface Window {
    readonly largeBench: typeof import("./large-page.ts").largeBench;
  }
}

Object.assign(window, { largeBench });
