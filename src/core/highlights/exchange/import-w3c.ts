import { ownField, ownText } from "../../knowledge/own-field.ts";
import { HIGHLIGHT_COLOURS } from "../../model/highlight.ts";
import { stableId } from "../stable-id.ts";
import type { RecordReading } from "./import-reading.ts";
import {
  addressOf,
  asList,
  collapseText,
  joinTexts,
  readPrefix,
  readSuffix,
  readTags,
  readTitle,
  textOrNothing,
} from "./raw-fields.ts";
import { readImportedFields } from "./read-imported-fields.ts";
import {
  ENTITY,
  FORM,
  LINEAGE,
  PAGE_KEYS,
  SHADOW_HOSTS,
  TITLE,
  VARIANT_OF,
  VISITED_AS,
} from "./w3c-terms.ts";

const FIELD_NAMES = new Map([
  ["page.url", "target.source"],
  ["page.keys", "target.source"],
  ["page.title", `target.${TITLE}`],
  ["page.lang", "target.language"],
  ["target.quote", "target.selector"],
  ["target.position", "target.selector"],
  ["target.shadowHosts", `target.${SHADOW_HOSTS}`],
  ["note", "body.value"],
  ["tags", "body.value (tagging)"],
  ["entities", "body.source (linking)"],
  ["lineage", LINEAGE],
  ["variantOf", VARIANT_OF],
]);

/** Whether a record says that it is a W3C annotation. */
export function isW3cAnnotation(record: unknown): boolean {
  return asList(ownField(record, "type") ?? ownField(record, "@type")).some(
    (type) =>
      type === "Annotation" || type === "oa:Annotation" || type === "http://www.w3.org/ns/oa#Annotation",
  );
}

/**
 * Reads a W3C annotation: our own without loss, others' as far as a highlight can say it. What they put into several
 * bodies becomes one note.
 *
 * @param now milliseconds since 1970, for annotations without a date
 */
export function importW3c(record: unknown, now: number): RecordReading {
  const targets = asList(ownField(record, "target"));
  const target = targets.find((each) => selectorOf(each, "TextQuoteSelector") !== null);
  const quote = selectorOf(target, "TextQuoteSelector");
  if (quote === null) {
    return {
      kind: "no-quote",
      message: "target.selector: has no TextQuoteSelector, so no words to find again",
    };
  }
  const isOurs = ownField(target, FORM) !== undefined;
  const position = selectorOf(target, "TextPositionSelector");
  const bodies = sortBodies([...asList(ownField(record, "body")), ...asList(ownField(record, "bodyValue"))]);
  const created = ownField(record, "created") ?? ownField(record, "modified") ?? new Date(now).toISOString();
  const source = addressOf(ownField(target, "source"));
  const exact = ownField(quote, "exact");
  return readImportedFields(
    {
      id: readId(ownField(record, "id") ?? ownField(record, "@id"), [source, exact, created]),
      url: ownField(target, VISITED_AS) ?? source,
      keys: asList(ownField(target, PAGE_KEYS)),
      title: isOurs ? ownField(target, TITLE) : readTitle(ownField(target, TITLE)),
      lang: asList(ownField(target, "language"))[0] ?? null,
      quote: {
        exact: isOurs ? exact : collapseText(exact),
        prefix: isOurs ? ownField(quote, "prefix") : readPrefix(ownField(quote, "prefix")),
        suffix: isOurs ? ownField(quote, "suffix") : readSuffix(ownField(quote, "suffix")),
      },
      position: { start: ownField(position, "start") ?? 0, end: ownField(position, "end") ?? 0 },
      shadowHosts: asList(ownField(target, SHADOW_HOSTS)),
      colour:
        HIGHLIGHT_COLOURS.find((colour) => asList(ownField(target, "styleClass")).includes(colour)) ??
        "yellow",
      note: joinTexts(bodies.notes),
      tags: readTags(bodies.tags),
      entities: bodies.entities,
      created,
      modified: ownField(record, "modified") ?? created,
      lineage: asList(ownField(record, LINEAGE)),
      variantOf: readUuid(addressOf(ownField(record, VARIANT_OF))) ?? null,
    },
    FIELD_NAMES,
  );
}

/** A target's selector of a type, where it has one, also as what refines another. */
function selectorOf(target: unknown, type: string): unknown {
  for (const selector of asList(ownField(target, "selector"))) {
    // Two deep: a quote within a fragment is common, more is not; a hostile file may nest without end.
    for (const each of [selector, ...asList(ownField(selector, "refinedBy"))]) {
      if (ownText(each, "type") === type) return each;
    }
  }
  return null;
}

interface SortedBodies {
  readonly notes: unknown[];
  readonly tags: unknown[];
  readonly entities: unknown[];
}

function sortBodies(bodies: readonly unknown[]): SortedBodies {
  const sorted: SortedBodies = { notes: [], tags: [], entities: [] };
  for (const body of bodies) {
    const purposes = asList(ownField(body, "purpose"));
    const source = ownText(body, "source");
    if (source?.startsWith(ENTITY)) sorted.entities.push(readEntity(source));
    else if (purposes.includes("tagging")) sorted.tags.push(ownField(body, "value") ?? addressOf(body));
    // A link, or a picture: its address is all of it that a note can hold.
    else sorted.notes.push(ownField(body, "value") ?? source ?? addressOf(body));
  }
  return sorted;
}

function readEntity(source: string): unknown {
  const [pack, id] = source
    .slice(ENTITY.length)
    .split("/")
    // A wrong percent sign would throw: such a name is none.
    .map((part) => (/%(?![\da-f]{2})/i.test(part) ? null : part))
    .map((part) => (part === null ? null : decode(part)));
  return { pack, id };
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    // Bytes that are no UTF-8: decodeURIComponent's only way to say so.
    return null;
  }
}

function readId(id: unknown, content: readonly unknown[]): unknown {
  if (typeof id === "string") return readUuid(id) ?? stableId("w3c", id);
  // The standard wants one, yet what is kept matters more: named by what it is.
  return id === undefined ? stableId("w3c", ...content.map(textOrNothing)) : id;
}

/** The UUID of a `urn:uuid:` name; undefined for other names. */
function readUuid(name: unknown): string | undefined {
  if (typeof name !== "string") return undefined;
  return /^urn:uuid:([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.exec(name)?.[1];
}
