import { type Mark, markLines } from "../../../src/content/painting/mark.ts";
import { createReadingPage } from "./reading-page.ts";

/** How a large page was read. */
export interface LargePageTimes {
  /** From the start until the last mark of the first screen was painted, in milliseconds. */
  readonly firstScreenMs: number;
  readonly marksInView: number;
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
    const paintedAt = new Map<Mark, number>();
    document.body.getBoundingClientRect();
    let start = 0;
    const onPainted = (mark: Mark) => void paintedAt.set(mark, performance.now() - start);
    // From a timer, so that the first slice stands in a trace as a task like the others.
    await new Promise<void>((resolve, reject) => {
      setTimeout(() => {
        start = performance.now();
        createReadingPage({ frequency: "section", onPainted }).readAll().then(resolve, reject);
      });
    });
    const inView = [...paintedAt].filter(([mark]) =>
      markLines(mark).some(({ top, bottom }) => bottom > 0 && top < innerHeight),
    );
    return {
      firstScreenMs: Math.max(...inView.map(([, at]) => at)),
      marksInView: inView.length,
    };
  },
};

declare global {
  interface Window {
    readonly largeBench: typeof import("./large-page.ts").largeBench;
  }
}

Object.assign(window, { largeBench });
