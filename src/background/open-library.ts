import browser, { type Omnibox } from "webextension-polyfill";
import { highlightsOf } from "../core/library/highlights-route.ts";
import { ALL_ENTITIES, recordOf } from "../core/library/knowledge-routes.ts";
import { type LibraryRoute, libraryAddress } from "../core/library/library-route.ts";
import { entityKey } from "../core/model/ids.ts";
import type { LibraryPlace } from "../messaging/background-api.ts";

/** Opens the library page: in a new tab in front, or where the address bar wants it. */
export async function openLibrary(
  at: LibraryPlace,
  where: Omnibox.OnInputEnteredDisposition = "newForegroundTab",
): Promise<void> {
  const url = browser.runtime.getURL(libraryAddress(routeOf(at)));
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
