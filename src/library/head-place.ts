import type { LibraryRoute } from "../core/library/library-route.ts";
import type { LibraryStrings } from "../ui/strings/library-strings.ts";
import { findPack, type KnowledgeState } from "./library-knowledge.ts";
import { sectionOf } from "./library-sections.ts";

/** What a page of the library is headed and its tab is called; `lang` where that is not the interface's language. */
export interface PlaceHeading {
  readonly text: string;
  readonly lang?: string;
}

/** A record is headed by what it is about, everything else by its section. */
export function headPlace(
  route: LibraryRoute,
  state: KnowledgeState,
  { title, sections }: LibraryStrings,
): PlaceHeading {
  const section = sectionOf(route);
  const named = state.state === "loaded" ? nameItem(route, state) : null;
  return named ?? { text: section === null ? title : sections[section] };
}

function nameItem(
  route: LibraryRoute,
  { knowledge }: Extract<KnowledgeState, { readonly state: "loaded" }>,
): PlaceHeading | null {
  if (route.kind === "entity") {
    const { id } = route.entity;
    const pack = findPack(knowledge, route.entity, ({ entities }, each) => entities.has(each));
    const name = pack?.entities.get(id)?.name;
    return name === undefined ? null : { text: name, lang: "en" };
  }
  if (route.kind === "source") {
    const { id } = route.document;
    const pack = findPack(knowledge, route.document, ({ documents }, each) => documents.has(each));
    const document = pack?.documents.get(id);
    return document ? { text: document.title, lang: document.lang } : null;
  }
  return null;
}
