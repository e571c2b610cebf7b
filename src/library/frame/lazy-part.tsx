import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { reportError } from "../../runtime/report-error.ts";
import type { LibraryView } from "../library-view.ts";

type PartState<Part> =
  | { readonly state: "loading" | "failed" }
  | { readonly state: "loaded"; readonly part: Part };

interface LazyPartProps<Part> {
  readonly view: Pick<LibraryView, "words">;
  /** Brings the part in; called once, when this first stands on the page. */
  readonly load: () => Promise<Part>;
  readonly children: (part: Part) => ComponentChildren;
}

/**
 * What is drawn with a chunk of the library. It is brought in when this first stands on the page, so that a library
 * opened for one thing reads nothing of the others.
 */
export function LazyPart<Part>({ view, load, children }: LazyPartProps<Part>) {
  const { words } = view;
  const [part, setPart] = useState<PartState<Part>>({ state: "loading" });
  useEffect(() => {
    let isWanted = true;
    void bringIn(load).then((next) => {
      if (isWanted) setPart(next);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  if (part.state === "loaded") return <>{children(part.part)}</>;
  if (part.state === "loading") {
    return (
      <div class="empty">
        <p role="status">{words.partLoading}</p>
      </div>
    );
  }
  return (
    <div class="empty">
      <p role="alert">{words.partFailed}</p>
      <p>
        {/* A module that failed to load stays failed for the life of its page. */}
        <button type="button" class="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
      </p>
    </div>
  );
}

async function bringIn<Part>(load: () => Promise<Part>): Promise<PartState<Part>> {
  try {
    return { state: "loaded", part: await load() };
  } catch (error) {
    reportError("library", error);
    return { state: "failed" };
  }
}
