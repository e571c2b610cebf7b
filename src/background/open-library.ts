import browser, { type Omnibox } from "webextension-polyfill";
import { highlightsOf } from "../core/library/highlights-route.ts";
import { ALL_ENTITIES, recordOf } from "../core/library/knowledge-routes.ts";
import { type LibraryRoute, libraryAddress } from "../core/library/library-route.ts";
import { entityKey } from "../core/model/ids.ts";
import type { LibraryPlace } from "../messaging/background-api.ts";

/** A wish for the library page. */
export interface LibraryVisit {
  readonly at: LibraryPlace;
  /** Whether it comes from a private window. */
  readonly isPrivate: boolean;
  /** A new tab in front, if nothing else is said. */
  readonly where?: Omnibox.OnInputEnteredDisposition;
}

/**
 * Opens the library page, which stands in an ordinary window and in its history: what was selected or typed in a
 * private one is not written into its address.
 */
export async function openLibrary({
  at,
  isPrivate,
  where = "newForegroundTab",
}: LibraryVisit): Promise<void> {
  const place: LibraryPlace = isPrivate && at.kind === "search" ? { kind: "search", query: "" } : at;
  const url = browser.runtime.getURL(libraryAddress(routeOf(place)));
  if (where === "currentTab") await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === "newForegroundTab" });
}

function routeOf(at: LibraryPlace): LibraryRoute {
  switch (at.kind) {
    case "highlight":
      return { kind: "highlight", id: at.highlight };
    case "highlightsOf":
      return highlightsOf(entityKey(at.entity));
    case "record":
      return recordOf(at.entity);
    case "search":
      return { ...ALL_ENTITIES, query: at.query };
  }
}
