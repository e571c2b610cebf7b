import { recordOf } from "../../core/library/knowledge-routes.ts";
import { formatRoute } from "../../core/library/library-route.ts";
import type { EntityRef } from "../../core/model/ids.ts";
import type { CardView } from "../../ui/card/card-view.ts";
import type { LibraryView } from "../library-view.ts";

/** What the card's pieces print themselves by on a page of the library, where another entity is another page. */
export function cardViewOf(view: LibraryView, subjects: readonly EntityRef[] = []): CardView {
  const { strings, lang, today, copy, edition, go } = view;
  return {
    subjects,
    strings,
    lang,
    today,
    copy,
    edition,
    openEntity: (entity) => go(recordOf(entity)),
    hrefOf: (entity) => formatRoute(recordOf(entity)),
  };
}
