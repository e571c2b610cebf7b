import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { reportError } from "../../runtime/report-error.ts";
import type { LibraryView } from "../library-view.ts";

/** The plots, once their chunk is here. */
export type Plots = typeof import("./plots.tsx");

type PlotsState =
  | { readonly state: "loading" | "failed" }
  | { readonly state: "loaded"; readonly plots: Plots };

interface LazyPlotsProps {
  readonly view: Pick<LibraryView, "plotWords">;
  /** Draws with what the chunk has. */
  readonly children: (plots: Plots) => ComponentChildren;
}

/**
 * What is drawn with the plots' chunk. It is brought in when this first stands on a page, so that a library opened for
 * its highlights reads none of it.
 */
export function LazyPlots({ view, children }: LazyPlotsProps) {
  const { plotWords } = view;
  const [plots, setPlots] = useState<PlotsState>({ state: "loading" });
  useEffect(() => {
    let isWanted = true;
    void loadPlots().then((next) => {
      if (isWanted) setPlots(next);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  if (plots.state === "loaded") return <>{children(plots.plots)}</>;
  if (plots.state === "loading") return <p role="status">{plotWords.loading}</p>;
  return (
    <div class="empty">
      <p role="alert">{plotWords.failed}</p>
      <p>
        {/* A module that failed to load stays failed for the life of its page. */}
        <button type="button" class="button" onClick={() => location.reload()}>
          {plotWords.reload}
        </button>
      </p>
    </div>
  );
}

async function loadPlots(): Promise<PlotsState> {
  try {
    return { state: "loaded", plots: await import("./plots.tsx") };
  } catch (error) {
    reportError("library", error);
    return { state: "failed" };
  }
}
