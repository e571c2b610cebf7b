import type {
  Highlight,
  HighlightDraft,
  HighlightId,
  HighlightTarget,
} from "../../../../src/core/model/highlight.ts";
import type { EntityId, PackId } from "../../../../src/core/model/ids.ts";

export const SAMPLE_ID = "3f0e4a86-3a0e-4f0f-9a0e-0123456789ab" as HighlightId;
export const OTHER_ID = "11111111-2222-4333-8444-555555555555" as HighlightId;

export const SAMPLE_TARGET: HighlightTarget = {
  quote: {
    exact: "The agency published draft rules.",
    prefix: "On Monday, ",
    suffix: " They take effect in March.",
  },
  position: { start: 412, end: 445 },
  shadowHosts: [],
};

export const SAMPLE_DRAFT: HighlightDraft = {
  id: SAMPLE_ID,
  target: SAMPLE_TARGET,
  colour: "yellow",
  note: "",
  tags: [],
  entities: [],
  title: "Draft rules",
  lang: "en",
  canonical: null,
};

/** A highlight as it is stored, with some fields replaced. */
export function sampleHighlight(parts: Partial<Highlight> = {}): Highlight {
  return {
    id: SAMPLE_ID,
    page: {
      url: "https://www.example.com/news/draft-rules",
      keys: ["https://example.com/news/draft-rules"],
      title: "Draft rules",
      lang: "en",
    },
    target: SAMPLE_TARGET,
    colour: "yellow",
    note: "Compare with 2023",
    tags: ["rules"],
    entities: [{ pack: "sinogloss" as PackId, id: "cac" as EntityId }],
    created: "2026-11-25T08:00:00.000Z",
    modified: "2026-11-25T09:00:00.000Z",
    lineage: ["2026-11-25T08:00:00.000Z"],
    variantOf: null,
    ...parts,
  };
}
