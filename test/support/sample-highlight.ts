import type { Highlight, HighlightDraft, HighlightId } from "../../src/core/model/highlight.ts";
import type { EntityId, PackId } from "../../src/core/model/ids.ts";

/** A page that is nowhere. */
export const SAMPLE_PAGE = "https://example.org/data-as-a-resource";

/** A passage as a content script asks for it to be kept. */
export function sampleDraft(changed: Partial<HighlightDraft> = {}): HighlightDraft {
  return {
    id: crypto.randomUUID() as HighlightId,
    target: {
      quote: {
        exact: "data are a factor of production",
        prefix: "The committee said in its plan that ",
        suffix: ", like land and labour.",
      },
      position: { start: 120, end: 151 },
      shadowHosts: [],
    },
    colour: "yellow",
    note: "",
    tags: [],
    entities: [],
    title: "Data as a resource",
    lang: "en",
    canonical: null,
    ...changed,
  };
}

/** A highlight as it is stored. */
export function sampleHighlight(changed: Partial<Highlight> = {}): Highlight {
  const { title, lang, canonical: _, ...draft } = sampleDraft();
  const moment = "2026-11-25T20:00:00.000Z";
  return {
    ...draft,
    page: { url: SAMPLE_PAGE, keys: [SAMPLE_PAGE], title, lang },
    created: moment,
    modified: moment,
    lineage: [],
    variantOf: null,
    ...changed,
  };
}

/** A page of that name. */
export function samplePage(name: string): Highlight["page"] {
  const url = `https://example.org/${name}`;
  return { url, keys: [url], title: name, lang: "en" };
}

/** An entity of the bundled pack. */
export const SAMPLE_ENTITY = { pack: "sinogloss" as PackId, id: "miit" as EntityId };
