import type { Highlight, HighlightColour } from "../../model/highlight.ts";
import type { EntityRef } from "../../model/ids.ts";
import { stableId } from "../stable-id.ts";
import { strictUri } from "../strict-uri.ts";
import {
  CURRENT_FORM,
  ENTITY,
  FORM,
  LINEAGE,
  PAGE_KEYS,
  SHADOW_HOSTS,
  TITLE,
  UTF16_OFFSETS,
  VARIANT_OF,
  VISITED_AS,
  W3C_CONTEXT,
} from "./w3c-terms.ts";

/** The colours as the W3C's style sheet has them, for other readers' screens. */
const CSS_COLOURS: Readonly<Record<HighlightColour, string>> = {
  yellow: "#ffe680",
  green: "#b8e6b8",
  blue: "#b3d9ff",
  pink: "#ffc2d9",
  purple: "#dcc7f7",
};

/**
 * Writes highlights as W3C Web Annotations in JSON-LD, one annotation a line, to be read back by read-import.ts without
 * loss. One highlight is a plain Annotation. More are the items of an AnnotationPage that is itself an Annotation, of
 * the collection as a whole: the W3C's validators take one annotation a file, and refuse a bare page or list. Each item
 * has the context too, so that it stands alone when cut out.
 *
 * @param now milliseconds since 1970, for the date of the file
 */
export function exportW3c(highlights: readonly Highlight[], now: number): string {
  const [only, ...others] = highlights;
  if (only !== undefined && others.length === 0) return `${JSON.stringify(annotationOf(only))}\n`;
  const created = new Date(now).toISOString();
  const collection = `urn:uuid:${stableId("collection", created, ...highlights.map(({ id }) => id))}`;
  const head = JSON.stringify({
    "@context": W3C_CONTEXT,
    id: `urn:uuid:${stableId("page", collection)}`,
    type: ["AnnotationPage", "Annotation"],
    motivation: "describing",
    created,
    generator: { type: "Software", name: "Sinogloss" },
    body: plainText(`${highlights.length} highlights kept with Sinogloss`),
    target: collection,
    partOf: { id: collection, type: "AnnotationCollection", label: "Highlights", total: highlights.length },
    startIndex: 0,
  });
  const items = highlights.map((highlight) => JSON.stringify(annotationOf(highlight)));
  return `${head.slice(0, -1)},"items":[\n${items.join(",\n")}\n]}\n`;
}

function annotationOf(highlight: Highlight): object {
  const { id, colour, lineage, variantOf } = highlight;
  const body = bodiesOf(highlight);
  return {
    "@context": W3C_CONTEXT,
    id: `urn:uuid:${id}`,
    type: "Annotation",
    motivation: "highlighting",
    created: highlight.created,
    modified: highlight.modified,
    ...(body.length > 0 && { body }),
    target: targetOf(highlight),
    stylesheet: { type: "CssStylesheet", value: `.${colour} { background-color: ${CSS_COLOURS[colour]} }` },
    ...(lineage.length > 0 && { [LINEAGE]: { "@list": lineage } }),
    ...(variantOf !== null && { [VARIANT_OF]: { id: `urn:uuid:${variantOf}` } }),
  };
}

function bodiesOf({ note, tags, entities }: Highlight): readonly object[] {
  return [
    ...(note === "" ? [] : [{ ...plainText(note), purpose: "commenting" }]),
    ...tags.map((tag) => ({ ...plainText(tag), purpose: "tagging" })),
    ...entities.map((entity) => ({
      type: "SpecificResource",
      source: entityName(entity),
      purpose: "linking",
    })),
  ];
}

function targetOf({ page, target, colour }: Highlight): object {
  const { quote, position, shadowHosts } = target;
  const source = strictUri(page.url);
  return {
    type: "SpecificResource",
    source,
    ...(page.lang !== null && { language: page.lang }),
    styleClass: colour,
    [TITLE]: page.title,
    [FORM]: CURRENT_FORM,
    ...(source !== page.url && { [VISITED_AS]: page.url }),
    [PAGE_KEYS]: { "@list": page.keys },
    ...(shadowHosts.length > 0 && { [SHADOW_HOSTS]: { "@list": shadowHosts } }),
    selector: [
      { type: "TextQuoteSelector", exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
      { type: "TextPositionSelector", start: position.start, end: position.end, conformsTo: UTF16_OFFSETS },
    ],
  };
}

function plainText(value: string): object {
  return { type: "TextualBody", value, format: "text/plain" };
}

function entityName({ pack, id }: EntityRef): string {
  return `${ENTITY}${encodeURIComponent(pack)}/${encodeURIComponent(id)}`;
}
